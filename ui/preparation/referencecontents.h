// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/tablesection.h"

#include "app/preparation/reference.h"

#include <QCoreApplication>

namespace ccj::ui {

/// Words the tables that are only looked things up in.
class ReferenceContents
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceContents)
public:
    static TableContent ports(const QList<preparation::Port> &ports);
    static TableContent certificates(const QList<preparation::Certificate> &certificates);
    static TableContent services(const QList<preparation::Service> &services);
    static TableContent locations(const QList<preparation::Location> &locations);

    /// Its name, with the star of the source.
    static QString service(const preparation::Port &port);
    /// What a port row says that does not fit together; empty where all does.
    static QString remark(const preparation::Port &port);

private:
    static QString kind(preparation::Certificate::Kind kind);
    static QString kind(preparation::Location::Kind kind);
};

} // namespace ccj::ui
