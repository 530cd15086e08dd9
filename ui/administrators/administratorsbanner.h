// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/messageslot.h"

#include "app/administrators/administratorscontroller.h"

#include <QObject>

namespace ccj::ui {

/// Tells on the page how the last change ended, and what a feature has to say. What can be undone, a removal
/// and a cancelled invitation, is told by RemovalMessages.
class AdministratorsBanner : public QObject
{
    Q_OBJECT
public:
    AdministratorsBanner(MessageSlot &messages, administrators::AdministratorsController &controller,
                         QObject *parent = nullptr);

    /// rowIsHidden: the row the message is about is filtered away and can be shown.
    void show(const administrators::Operation &operation, bool rowIsHidden);
    /// Until it is closed, its action is taken, or the next message of this kind comes.
    void show(Message notice);

Q_SIGNALS:
    void showRowRequested(const QString &key);
    void refreshRequested();

private:
    void act(const administrators::Operation &operation);

    MessageSlot &m_messages;
};

} // namespace ccj::ui
