// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/changedevice/identitystep.h"

#include "ui/common/countdown.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/mfa/codefield.h"
#include "ui/mfa/codewords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccj::ui {

using auth::Method;
using mfa::DeviceChange;

namespace {

constexpr std::array allMethods{Method::Authenticator, Method::BackupCode, Method::RecoveryEmail};

} // namespace

IdentityStep::IdentityStep(DeviceChange &change, const mfa::ClockCheck &check, QWidget *parent)
    : CodeEntryStep(change, DeviceChange::Step::Identity, &DeviceChange::verifyIdentity, check, parent),
      m_change(change),
      m_choose(Label::explanation(this)),
      m_mailLine(makeMailLine()),
      m_help(new LinkButton(this))
{
    addMethods();
    auto *column = makeColumn(metrics::gap);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(0);
    choices->addWidget(m_choose);
    for (QRadioButton *button : std::as_const(m_methods))
        choices->addWidget(button);
    column->addLayout(choices);
    column->addSpacing(metrics::gap);
    column->addWidget(m_mailLine);
    column->addSpacing(metrics::smallGap);
    addEntry(column);
    column->addSpacing(metrics::gap);
    column->addWidget(m_help, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_help, &QPushButton::clicked, this, &IdentityStep::helpRequested);
    connect(&change, &DeviceChange::changed, this, &IdentityStep::follow);
}

void IdentityStep::addMethods()
{
    auto *group = new QButtonGroup(this);
    for (const Method method : allMethods) {
        auto *button = new QRadioButton(this);
        group->addButton(button);
        m_methods.append(button);
        connect(button, &QRadioButton::toggled, this, [this, method](bool on) {
            if (on && m_change.method() != method)
                m_change.chooseMethod(method);
        });
    }
}

QWidget *IdentityStep::makeMailLine()
{
    auto *line = new QWidget(this);
    m_mail = new QPushButton(line);
    m_mailNote = Label::explanation(line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_mail);
    row->addWidget(m_mailNote, 1);
    connect(m_mail, &QPushButton::clicked, this, [this] { m_change.requestMail(); });
    return line;
}

QString IdentityStep::headline() const
{
    return tr("Prove once more that it is you");
}

QString IdentityStep::reassurance() const
{
    return tr("Nothing has changed yet: the old device works on.");
}

QString IdentityStep::verb() const
{
    return tr("Verify");
}

bool IdentityStep::canGoOn() const
{
    const bool asked = m_change.method() != Method::RecoveryEmail || m_change.mailSent();
    return asked && CodeEntryStep::canGoOn();
}

QWidget *IdentityStep::firstField()
{
    if (m_change.method() == Method::RecoveryEmail && !m_change.mailSent())
        return m_mail;
    return CodeEntryStep::firstField();
}

void IdentityStep::follow()
{
    field().setMethod(m_change.method());
    CodeEntryStep::follow();
    const bool isChoice = m_change.methods().size() > 1;
    m_choose->setVisible(isChoice);
    for (const Method method : allMethods) {
        auto *button = m_methods.at(static_cast<int>(method));
        button->setVisible(isChoice && m_change.methods().contains(method));
        button->setChecked(m_change.method() == method);
    }
    const bool byMail = m_change.method() == Method::RecoveryEmail;
    field().setVisible(!byMail || m_change.mailSent());
    m_mailLine->setVisible(byMail);
    followMail();
}

void IdentityStep::followMail()
{
    const auto wait = m_change.mailWait().left();
    m_mail->setEnabled(wait.count() == 0);
    m_mail->setText(m_change.mailSent() ? tr("Send the code again") : tr("Send the code"));
    const QString left = Countdown::text(wait);
    if (wait.count() == 0)
        m_mailNote->setText(m_change.mailSent()
                                ? tr("A code was sent to your sign-in address. Look in the junk "
                                     "folder too.")
                                : QString());
    else if (m_change.mailSent())
        m_mailNote->setText(
            tr("A code was sent to your sign-in address. Look in the junk folder too; another one "
               "can be sent in %1.")
                .arg(left));
    else
        m_mailNote->setText(tr("Codes are sent at intervals. The next one can be sent in %1.").arg(left));
}

void IdentityStep::retranslate()
{
    m_choose->setText(tr("Choose what is at hand:"));
    for (const Method method : allMethods)
        m_methods.at(static_cast<int>(method))->setText(CodeWords::methodName(method));
    m_help->setText(tr("I have none of these"));
    followMail();
}

} // namespace ccj::ui
