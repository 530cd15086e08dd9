// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/papersheet.h"

#include "app/preparation/reference.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What is handed to those who run the firewall (R224): the ports are filled in; who asks, for what, and the
/// addresses at both ends are left for a pen, or for Excel.
class FirewallSheet
{
    Q_DECLARE_TR_FUNCTIONS(FirewallSheet)
public:
    /// organization: may be empty.
    static PaperSheet sheet(const QList<preparation::Port> &ports, const QString &organization);
    /// The same for Excel: UTF-8 with byte order mark.
    static QByteArray csv(const QList<preparation::Port> &ports, const QString &organization);

private:
    static QString title();
    static QStringList fields();
    static QStringList headings();
    static QStringList cells(int number, const preparation::Port &port);
    static QString notes();
};

} // namespace ccj::ui
