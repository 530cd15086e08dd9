// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/administrators/administratorscontroller.h"

namespace ccj::ui {

/// A dialog whose act is one change to the administrators: it waits for the change to end, says so while a
/// missing answer is made up for by reading back, and closes when it was carried out. Closing it earlier
/// does not stop the change: the page tells how it ended.
///
/// A derived class starts the change in apply() and names it with follow().
class OperationDialog : public ApplyDialog
{
    Q_OBJECT
public:
    explicit OperationDialog(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The change is on its way, under this id.
    void started(quint64 operation);

protected:
    administrators::AdministratorsController &controller() const { return m_controller; }
    /// The change that this dialog waits for.
    void follow(quint64 operation);
    /// As ApplyDialog's; `reading` says that no answer came and what is read to find out, which is the list
    /// unless it says otherwise.
    void setVerb(const QString &verb, const QString &busy, const QString &reading = {});
    /// No answer came, and the change did not happen or nobody knows. True when the dialog says so and
    /// stays open; false leaves it to the page.
    virtual bool showOutcome(const administrators::Operation &operation);

private:
    void onOperation(const administrators::Operation &operation);
    void setReading(bool reading);

    administrators::AdministratorsController &m_controller;
    quint64 m_operation = 0;
    bool m_reading = false; ///< no answer came; what happened is being read
    QString m_verbText;
    QString m_busyText;
    QString m_readingText;
};

} // namespace ccj::ui
