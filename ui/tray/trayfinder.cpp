// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/trayfinder.h"

#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QSystemTrayIcon>

#include <cstdlib>
#include <memory>
#include <utility>
#include <xcb/xcb.h>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

template <class Reply> std::unique_ptr<Reply, decltype(&std::free)> owned(Reply *reply)
{
    return {reply, &std::free};
}

/// Somebody owns the selection by which trays make themselves known on X11 (System Tray Protocol 0.4).
bool hasTrayWindow()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    auto *connection = x11 ? x11->connection() : nullptr;
    if (!connection)
        return false;
    int screen = 0;
    char *host = nullptr;
    int display = 0;
    if (xcb_parse_display(nullptr, &host, &display, &screen))
        std::free(host);
    const auto name = "_NET_SYSTEM_TRAY_S" + QByteArray::number(screen);
    const auto atom = owned(xcb_intern_atom_reply(
        connection, xcb_intern_atom(connection, false, static_cast<uint16_t>(name.size()), name.constData()),
        nullptr));
    if (!atom)
        return false;
    const auto owner = owned(
        xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

} // namespace

TrayFinder::TrayFinder(const QDBusConnection &bus)
    : m_proxy(bus), m_watch(StatusNotifierProxy::serviceName, bus)
{
    connect(&m_watch, &QDBusServiceWatcher::serviceRegistered, this, &TrayFinder::ask);
    connect(&m_watch, &QDBusServiceWatcher::serviceUnregistered, this, [this] { setHost(false); });
    connect(&m_proxy, &StatusNotifierProxy::StatusNotifierHostRegistered, this, [this] { setHost(true); });
    connect(&m_proxy, &StatusNotifierProxy::StatusNotifierHostUnregistered, this, &TrayFinder::ask);
    ask();
}

void TrayFinder::ask()
{
    auto *answer = new QDBusPendingCallWatcher(m_proxy.askForHost(), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        setHost(reply.isValid() && reply.value().variant().toBool());
    });
}

void TrayFinder::setHost(bool isThere)
{
    if (std::exchange(m_hasHost, isThere) != isThere)
        Q_EMIT changed();
}

bool TrayFinder::hasTray()
{
    m_isQtAsked = m_isQtAsked || m_hasHost || hasTrayWindow();
    return m_isQtAsked && QSystemTrayIcon::isSystemTrayAvailable();
}

} // namespace ccj::ui
