// SPDX-License-Identifier: Apache-2.0
#include "ui/account/namedialog.h"

#include "ui/common/field.h"
#include "ui/common/lineedit.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using account::ProfileController;

NameDialog::NameDialog(ProfileController &profile, QWidget *parent)
    : ApplyDialog(parent),
      m_profile(profile),
      m_lastName(addName(profile.profile()->lastName)),
      m_firstName(addName(profile.profile()->firstName))
{
    body()->addStretch();
    connect(&m_profile, &ProfileController::changed, this, &NameDialog::follow);
    connect(&m_profile, &ProfileController::renamed, this, &NameDialog::applied);
    NameDialog::retranslateUi();
    updateApplicable();
    m_lastName->setFocus();
}

Field *NameDialog::addName(const QString &name)
{
    auto *edit = new LineEdit;
    edit->setText(name);
    auto *field = new Field(edit, this);
    body()->addWidget(field);
    connect(edit, &QLineEdit::textChanged, this, [this, field] {
        if (m_wrong == field)
            m_wrong = nullptr;
        field->clearError();
        updateApplicable();
    });
    return field;
}

LineEdit *NameDialog::editOf(const Field *field)
{
    return static_cast<LineEdit *>(field->editor());
}

void NameDialog::updateApplicable()
{
    const auto &now = m_profile.profile();
    setApplicable(now && (editOf(m_lastName)->text().simplified() != now->lastName ||
                          editOf(m_firstName)->text().simplified() != now->firstName));
}

bool NameDialog::validate()
{
    for (Field *field : {m_lastName, m_firstName}) {
        if (editOf(field)->text().simplified().isEmpty()) {
            mark(field, Problem::Missing);
            return false;
        }
    }
    return true;
}

void NameDialog::mark(Field *field, Problem problem)
{
    m_wrong = field;
    m_problem = problem;
    showProblem();
    field->setFocus();
    editOf(field)->selectAll();
}

void NameDialog::showProblem()
{
    if (m_wrong)
        m_wrong->setError(m_problem == Problem::Missing
                              ? tr("Enter a name.")
                              : tr("The server does not accept a character of this name."));
}

void NameDialog::apply()
{
    m_profile.rename(editOf(m_firstName)->text(), editOf(m_lastName)->text());
}

void NameDialog::follow()
{
    if (!isBusy() || m_profile.isSaving())
        return;
    if (m_profile.saveError())
        failed(*m_profile.saveError());
}

bool NameDialog::showAtField(const Error &error)
{
    const auto field = error.parameters.value(u"field"_s);
    if (error.kind != Error::Kind::Invalid || (field != "firstName"_L1 && field != "lastName"_L1))
        return false;
    mark(field == "firstName"_L1 ? m_firstName : m_lastName, Problem::Refused);
    return true;
}

void NameDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Edit name"));
    setIntroduction(tr("Every organization that you belong to shows this name in its list."));
    setVerb(tr("Save name"), tr("Saving the name…"));
    m_lastName->setLabel(tr("Last name"));
    m_firstName->setLabel(tr("First name"));
    showProblem();
}

} // namespace ccj::ui
