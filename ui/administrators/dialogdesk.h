// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/operation.h"

#include <QDialog>
#include <QPointer>

namespace ccj::ui {

/// The one question the page asks at a time, and the change that was started from it.
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
    void noteStarted(quint64 operation) { m_operation = operation; }
    /// The open dialog tells of this, so that nobody else need.
    bool tellsOf(const administrators::Operation &operation) const;

Q_SIGNALS:
    void closed();

private:
    QPointer<QDialog> m_dialog;
    quint64 m_operation = 0; ///< whose refusal the open dialog shows; 0 for none
};

} // namespace ccj::ui
