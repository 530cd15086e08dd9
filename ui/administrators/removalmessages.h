// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

#include <QObject>
#include <QSet>

namespace ccj::ui {

/// Says of everybody who was removed how the minute runs and whether their access has ended (R128), in a
/// message for each, until it is closed. Who closes it while the minute runs hears of it again only if
/// something is wrong.
class RemovalMessages : public QObject
{
    Q_OBJECT
public:
    RemovalMessages(AdministratorsHost &host, QObject *parent);

private:
    void begin(const administrators::Operation &operation);
    void follow(quint64 id);
    void onClosed(const QString &messageId);
    QString text(quint64 id) const;

    AdministratorsHost &m_host;
    administrators::RemovalWatch &m_watch;
    QSet<quint64> m_closed; ///< while their minute ran
};

} // namespace ccj::ui
