// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/core/clock.h"
#include "app/installation/commandline.h"

namespace ccj::ui {

class Field;
class LineEdit;

/// Copies a command with the client secret written out (R204). The secret is typed here, goes to the
/// clipboard for a minute, and is kept nowhere.
class SecretDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// The clock must outlive the event loop's work: the clipboard is cleared by it.
    SecretDialog(installation::Form form, installation::InstallParameters parameters, Clock &clock,
                 QWidget *parent = nullptr);

protected:
    bool validate() override;
    void apply() override;
    void retranslateUi() override;

private:
    auth::SecretString secret() const;
    void showObjection();

    const installation::Form m_form;
    const installation::InstallParameters m_parameters;
    Clock &m_clock;
    LineEdit *m_secret;
    Field *m_field;
    std::optional<installation::Objection> m_objection;
};

} // namespace ccj::ui
