// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

#include <stop_token>

namespace ccj::administrators {

/// What an exported file says about itself.
struct ExportHeader
{
    QString organizationId;
    QString organizationName;
    QString orgId;
    QDateTime exportedAt; ///< UTC
    QDateTime asOf;       ///< UTC; invalid when the list was never read to its end
    bool complete = false;
    QString filter; ///< in words; empty when every row is there
};

/// The rows with the values of the server, times in UTC, under a header. Not whole when a stop was asked for.
QByteArray exportedJson(const ExportHeader &header, const QList<Administrator> &rows,
                        const std::stop_token &stop = {});

} // namespace ccj::administrators
