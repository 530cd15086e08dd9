// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/addressrow.h"

#include <QCoreApplication>

#include <vector>

namespace ccj::ui {

/// What a check has found, for others: as a table, and as a text for support. Words and headings are in the
/// language of the moment. Addresses that were left out are not in it.
struct ConnectivityExport
{
    Q_DECLARE_TR_FUNCTIONS(ConnectivityExport)
public:
    static QByteArray csv(const std::vector<connectivity::AddressRow> &rows);
    static QString text(const std::vector<connectivity::AddressRow> &rows, const QDateTime &now);
};

} // namespace ccj::ui
