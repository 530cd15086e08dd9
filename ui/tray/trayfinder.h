// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/tray/statusnotifierproxy.h"

#include <QDBusServiceWatcher>

namespace ccj::ui {

/// Whether this desktop has a tray, of the newer kind (StatusNotifier, on the session bus) or of the older
/// one (a window of X11). Qt 6.4 asks the bus once, when it is first asked itself, and believes the answer as
/// long as the program runs: so it is not asked before a tray is there.
class TrayFinder : public QObject
{
    Q_OBJECT
public:
    explicit TrayFinder(const QDBusConnection &bus);

    /// As things stand now. A tray of the older kind comes and goes without a word.
    bool hasTray();

Q_SIGNALS:
    /// A tray of the newer kind came or went.
    void changed();

private:
    void ask();
    void setHost(bool isThere);

    StatusNotifierProxy m_proxy;
    QDBusServiceWatcher m_watch;
    bool m_hasHost = false;
    bool m_isQtAsked = false;
};

} // namespace ccj::ui
