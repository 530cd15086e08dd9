// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/administrators/administratorscontroller.h"

#include <functional>

class QRadioButton;

namespace ccj::ui {

class Field;
class Label;
class LineEdit;
class LinkButton;
class PolicyChooser;

/// Invites a person with a Citrix identity (R107, R108). The rules of addresses are checked before the
/// server is asked, its refusals are shown at the field they are about, and what was typed stays. Closing
/// the dialog while the invitation is on its way does not stop it: the page says how it ended.
class InviteDialog : public ApplyDialog
{
    Q_OBJECT
public:
    explicit InviteDialog(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The change is on its way, under this id.
    void started(quint64 operation);
    /// The user wants to see the row that holds the address (R118).
    void showRowRequested(const QString &key);

protected:
    bool validate() override;
    void apply() override;
    bool showAtField(const Error &error) override;
    void retranslateUi() override;

private:
    void build();
    QWidget *makeNames();
    QWidget *makeAccess();
    void onOperation(const administrators::Operation &operation);
    QString judgeAddress() const;
    QString judgeName(const LineEdit *edit) const;
    Field *fieldOf(const Error &error) const;
    /// Shows words at a field and asks for them again when the language changes.
    void setFieldError(Field *field, std::function<QString()> words);
    void clearFieldErrors();

    administrators::AdministratorsController &m_controller;
    quint64 m_operation = 0;
    bool m_checking = false;

    LineEdit *m_email;
    LineEdit *m_lastName;
    LineEdit *m_firstName;
    QRadioButton *m_full;
    QRadioButton *m_custom;
    PolicyChooser *m_policies;
    Field *m_emailField;
    Field *m_lastNameField;
    Field *m_firstNameField;
    Field *m_policiesField;
    Label *m_accessLabel;
    Label *m_fullHelp;
    Label *m_customHelp;
    LinkButton *m_showRow;
    std::vector<std::pair<Field *, std::function<QString()>>> m_errors;
};

} // namespace ccj::ui
