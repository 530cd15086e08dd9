// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

#include "app/administrators/removal/removalrecorder.h"

#include <QObject>
#include <QSet>

namespace ccj::ui {

/// Says of everybody who was removed how the minute runs and whether their access has ended (R128), in a
/// message for each, until it is closed. Who closes it while the minute runs hears of it again only if
/// something is wrong. A cancelled invitation is over at once, and can be undone likewise.
class RemovalMessages : public QObject
{
    Q_OBJECT
public:
    /// The recorder knows of every removal before this.
    RemovalMessages(AdministratorsHost &host, const administrators::RemovalRecorder &recorder,
                    QObject *parent);

Q_SIGNALS:
    /// The removal is to be undone; the id of its record.
    void inviteAgainRequested(qint64 record);

private:
    void onOperation(const administrators::Operation &operation);
    void begin(const administrators::Operation &operation);
    void tellCancelled(const administrators::Operation &operation);
    void follow(quint64 id);
    /// Not for oneself: who is gone cannot invite.
    bool canBeUndone(quint64 id) const;
    void act(quint64 id);
    QString actionText(quint64 id) const;
    void onClosed(const QString &messageId);
    QString text(quint64 id) const;

    AdministratorsHost &m_host;
    administrators::RemovalWatch &m_watch;
    const administrators::RemovalRecorder &m_recorder;
    QSet<quint64> m_closed; ///< while their minute ran
};

} // namespace ccj::ui
