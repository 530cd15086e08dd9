// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changephonesteps.h"

#include "ui/common/label.h"
#include "ui/common/marklist.h"
#include "ui/mfa/codefield.h"
#include "ui/mfa/codewords.h"
#include "ui/mfa/phonefield.h"

#include "app/mfa/phonenumber.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::PhoneChange;

// --- Another organisation -------------------------------------------------------------------------

ChangePhoneHome::ChangePhoneHome(const PhoneChange &change, const auth::Session &session, QWidget *parent)
    : FlowStep(parent), m_change(change), m_session(session), m_rule(new Label(TextRole::Base, this))
{
    m_rule->setWordWrap(true);
    auto *column = makeColumn();
    column->addWidget(m_rule);
    column->addStretch();
}

QString ChangePhoneHome::headline() const
{
    return tr("The phone is changed in another organization");
}

QString ChangePhoneHome::reassurance() const
{
    return tr("Nothing has changed yet: the present number stays.");
}

QString ChangePhoneHome::verb() const
{
    return m_change.canSwitch() ? tr("Switch organization") : QString();
}

void ChangePhoneHome::retranslate()
{
    const auto here = m_session.organization();
    const auto home = m_change.home();
    if (!home)
        return;
    if (m_change.canSwitch())
        m_rule->setText(
            tr("The recovery phone can be changed only in the organization in which you first enrolled, %1. "
               "You are working in %2 now. Switch to %1, and go on here.")
                .arg(home->name, here ? here->name : QString()));
    else
        m_rule->setText(
            tr("The recovery phone can be changed only in the organization in which you first enrolled, and "
               "you no longer belong to it (customer ID %1). Ask Citrix Support to change the number.")
                .arg(home->id));
}

// --- The number -----------------------------------------------------------------------------------

ChangePhoneNumber::ChangePhoneNumber(PhoneChange &change, const QString &present, QWidget *parent)
    : FlowStep(parent),
      m_change(change),
      m_present(present),
      m_purpose(new Label(TextRole::Base, this)),
      m_phone(new PhoneField(this))
{
    m_purpose->setWordWrap(true);
    auto *column = makeColumn();
    column->addWidget(m_purpose);
    column->addWidget(m_phone);
    column->addStretch();
    connect(m_phone, &PhoneField::edited, this, &FlowStep::changed);
}

QString ChangePhoneNumber::headline() const
{
    return tr("Enter the new recovery phone");
}

QString ChangePhoneNumber::reassurance() const
{
    return m_present.isEmpty() ? QString()
                               : tr("Until it is saved, the present number %1 stays.").arg(m_present);
}

QString ChangePhoneNumber::verb() const
{
    return tr("Save");
}

QWidget *ChangePhoneNumber::firstField()
{
    return m_phone->editor();
}

void ChangePhoneNumber::submit()
{
    if (!m_phone->validate())
        return;
    m_sent = true;
    m_change.submit(m_phone->number()->e164());
}

void ChangePhoneNumber::follow()
{
    if (m_change.isBusy() || m_change.step() != PhoneChange::Step::Number)
        return;
    const auto &error = m_change.error();
    if (std::exchange(m_sent, false) && error && error->name() == "phoneInvalid"_L1)
        m_phone->refuse();
}

void ChangePhoneNumber::retranslate()
{
    m_purpose->setText(tr("Citrix Support calls this number only to confirm that it is you, when you ask for "
                          "help to sign in. A landline is recommended."));
}

// --- Identity -------------------------------------------------------------------------------------

ChangePhoneIdentity::ChangePhoneIdentity(PhoneChange &change, const mfa::ClockCheck &check, QWidget *parent)
    : CodeEntryStep(change, PhoneChange::Step::Identity, &PhoneChange::verify, check, parent),
      m_change(change),
      m_why(new Label(TextRole::Base, this))
{
    m_why->setWordWrap(true);
    auto *column = makeColumn();
    column->addWidget(m_why);
    const auto methods = change.methods();
    for (const auto method : methods) {
        auto *button = new QRadioButton(this);
        m_methods.append(button);
        column->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, method](bool on) {
            if (on && m_change.method() != method)
                m_change.chooseMethod(method);
        });
    }
    addEntry(column);
    column->addStretch();
}

QString ChangePhoneIdentity::headline() const
{
    return tr("Verify that it is you");
}

QString ChangePhoneIdentity::reassurance() const
{
    return tr("Nothing has changed yet: the present number stays.");
}

QString ChangePhoneIdentity::verb() const
{
    return tr("Verify and save");
}

void ChangePhoneIdentity::follow()
{
    for (qsizetype i = 0; i < m_methods.size(); ++i)
        m_methods.at(i)->setChecked(m_change.methods().at(i) == m_change.method());
    field().setMethod(m_change.method());
    CodeEntryStep::follow();
}

void ChangePhoneIdentity::retranslate()
{
    m_why->setText(
        tr("You signed in without your authenticator app. To change the phone, prove once more who "
           "you are."));
    for (qsizetype i = 0; i < m_methods.size(); ++i)
        m_methods.at(i)->setText(CodeWords::methodName(m_change.methods().at(i)));
}

// --- Done -----------------------------------------------------------------------------------------

ChangePhoneDone::ChangePhoneDone(const PhoneChange &change, QWidget *parent)
    : FlowStep(parent),
      m_change(change),
      m_number(new Label(TextRole::Strong, this)),
      m_good(new MarkList(u"check-circle-fill"_s, Role::Success, this))
{
    m_number->setWordWrap(true);
    auto *column = makeColumn();
    column->addWidget(m_number);
    column->addWidget(m_good);
    column->addStretch();
}

QString ChangePhoneDone::headline() const
{
    return tr("The recovery phone is changed");
}

QString ChangePhoneDone::verb() const
{
    return tr("Close");
}

void ChangePhoneDone::retranslate()
{
    if (const auto number = mfa::PhoneNumber::parse(m_change.phone()))
        m_number->setText(tr("%1 (%2)", "domestic and international form")
                              .arg(number->domestic(), number->international()));
    m_good->setWords({}, {tr("Citrix Support calls this number from now on."),
                          tr("Authenticator app and backup codes stay as they are.")});
}

} // namespace ccj::ui
