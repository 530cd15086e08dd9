// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/core/changestate.h"

#include <functional>

namespace ccj::ui {

/// A dialog whose act is one change that a controller carries out: it waits for the change to end, says so
/// while a missing answer is made up for by reading back, and closes when it was carried out. Closing it
/// earlier does not stop the change: the page tells how it ended.
///
/// A derived class starts the change in apply(), names it with follow() and hands on what the controller
/// reports.
class ChangeDialog : public ApplyDialog
{
    Q_OBJECT
public:
    using ApplyDialog::ApplyDialog;

Q_SIGNALS:
    /// The change is on its way, under this id.
    void started(quint64 change);

protected:
    /// The change that this dialog waits for.
    void follow(quint64 change);
    /// As ApplyDialog's; `reading` says that no answer came and what is read to find out, which is the list
    /// unless it says otherwise.
    void setVerb(const QString &verb, const QString &busy, const QString &reading = {});
    /// How a change stands, this one's or another's. Where no answer came, and it did not happen or nobody
    /// knows, showOutcome is asked: true when the dialog says so and stays open; false leaves it to the page.
    void onChange(quint64 change, ChangeState state, const std::optional<Error> &error,
                  const std::function<bool()> &showOutcome);

private:
    void setReading(bool reading);

    quint64 m_change = 0;
    bool m_reading = false; ///< no answer came; what happened is being read
    QString m_verbText;
    QString m_busyText;
    QString m_readingText;
};

} // namespace ccj::ui
