// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/operationdialog.h"

#include "app/administrators/invitation/azuredirectory.h"

#include <functional>

class QBoxLayout;

namespace ccj::ui {

class AzureChooser;
class CatalogueChoice;
class Field;
class InviteSource;
class LineEdit;
class LinkButton;

/// Invites a person with a Citrix identity (R108) or of the company's Azure AD (R109). The rules of
/// addresses are checked before the server is asked, its refusals are shown at the field they are about,
/// and what was typed stays.
class InviteDialog : public OperationDialog
{
    Q_OBJECT
public:
    InviteDialog(administrators::AdministratorsController &controller,
                 administrators::AzureDirectory &directory, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to see the row that holds the address (R118).
    void showRowRequested(const QString &key);
    /// Whether Azure AD is connected is to be asked again.
    void checkRequested();

protected:
    bool validate() override;
    void apply() override;
    bool showAtField(const Error &error) override;
    bool showOutcome(const administrators::Operation &operation) override;
    void retranslateUi() override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void orderTabs();
    /// Person and access side by side where the screen is wide enough.
    void arrange();
    QWidget *makePerson();
    QWidget *makeCitrixPerson();
    QWidget *makeNames();
    void followSource();
    administrators::Invitation invitation() const;
    QString introduction() const;
    QString judgeAddress() const;
    QString judgeName(const LineEdit *edit) const;
    /// Where what is wrong with the chosen person is shown.
    Field *personField() const;
    Field *fieldOf(const Error &error) const;
    /// Shows words at a field and asks for them again when the language changes.
    void setFieldError(Field *field, std::function<QString()> words);
    void clearFieldErrors();

    administrators::AzureDirectory &m_directory;

    QBoxLayout *m_sides;
    QWidget *m_person = nullptr;
    InviteSource *m_source;
    AzureChooser *m_azure;
    QWidget *m_citrix = nullptr; ///< the fields of a Citrix identity
    LineEdit *m_email;
    LineEdit *m_lastName;
    LineEdit *m_firstName;
    CatalogueChoice *m_access;
    Field *m_emailField;
    Field *m_lastNameField;
    Field *m_firstNameField;
    LinkButton *m_showRow;
    std::vector<std::pair<Field *, std::function<QString()>>> m_errors;
};

} // namespace ccj::ui
