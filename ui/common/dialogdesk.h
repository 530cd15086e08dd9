// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/changestate.h"

#include <QDialog>
#include <QPointer>

namespace ccj::ui {

/// The one question a page asks at a time, and the change that was started from it.
class DialogDesk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// True, and the dialog comes to the front, while one is open.
    bool isAsking();
    /// Opens it without blocking the window. Takes it over.
    void open(QDialog *dialog);
    /// A change was started from the open dialog.
    void noteStarted(quint64 change) { m_change = change; }
    /// The open dialog tells of this, so that nobody else need. The dialog of a change that can be sent
    /// again tells of one without an answer too.
    bool tellsOf(quint64 change, ChangeState state, bool canBeSentAgain) const;

Q_SIGNALS:
    void closed();

private:
    QPointer<QDialog> m_dialog;
    quint64 m_change = 0; ///< whose refusal the open dialog shows; 0 for none
};

} // namespace ccj::ui
