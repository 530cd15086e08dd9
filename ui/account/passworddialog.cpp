// SPDX-License-Identifier: Apache-2.0
#include "ui/account/passworddialog.h"

#include "ui/account/strengthmeter.h"
#include "ui/common/countdown.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using account::PasswordChange;
using account::PasswordRules;
using auth::SecretString;

PasswordDialog::PasswordDialog(net::HttpClient &http, Clock &clock, const auth::Profile &profile,
                               QWidget *parent)
    : ApplyDialog(parent),
      m_change(http, clock, profile.userId),
      m_email(profile.email),
      m_ownWords(account::ownWords(profile)),
      m_current(addPassword()),
      m_next(addPassword()),
      m_strength(new StrengthMeter(this)),
      m_repeated(nullptr),
      m_show(new QCheckBox(this)),
      m_lost(new Label(TextRole::Secondary, this))
{
    body()->addWidget(m_strength);
    m_repeated = addPassword();
    body()->addWidget(m_show, 0, Qt::AlignLeft);
    body()->addWidget(m_lost);
    body()->addStretch();
    m_lost->setWordWrap(true);
    m_lost->hide();
    m_strength->hide();
    listen();
    PasswordDialog::retranslateUi();
    m_current->setFocus();
}

Field *PasswordDialog::addPassword()
{
    auto *edit = new LineEdit;
    edit->setEchoMode(QLineEdit::Password);
    auto *field = new Field(edit, this);
    body()->addWidget(field);
    connect(edit, &LineEdit::capsLockSeen, this, [this](bool on) {
        m_capsLock = on;
        retranslateUi();
    });
    return field;
}

void PasswordDialog::listen()
{
    for (Field *field : {m_current, m_next, m_repeated}) {
        connect(static_cast<LineEdit *>(field->editor()), &QLineEdit::textEdited, this, [this, field] {
            if (m_problem && fieldOf(*m_problem) == field && !m_change.wait().isRunning()) {
                m_problem.reset();
                field->clearError();
            }
            judge();
        });
    }
    connect(m_show, &QCheckBox::toggled, this, [this](bool on) {
        for (const Field *field : {m_current, m_next, m_repeated})
            static_cast<LineEdit *>(field->editor())
                ->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(&m_change, &PasswordChange::changed, this, &PasswordDialog::follow);
}

QString PasswordDialog::text(const Field *field)
{
    return static_cast<const LineEdit *>(field->editor())->text();
}

void PasswordDialog::apply()
{
    m_change.submit(SecretString::fromText(text(m_current)), SecretString::fromText(text(m_next)),
                    SecretString::fromText(text(m_repeated)));
}

void PasswordDialog::follow()
{
    setApplicable(!m_change.wait().isRunning());
    if (m_change.isBusy())
        return;
    if (m_change.isDone())
        return applied();
    if (isBusy()) {
        m_problem = m_change.problem();
        if (m_problem)
            stayOpen();
        else if (m_change.error())
            failed(*m_change.error());
        showProblem(true);
    } else {
        showProblem(false); // another second of the wait
    }
    showLost();
}

/// What is typed is judged by what it is worth and by what the service asks for.
void PasswordDialog::judge()
{
    const auto next = SecretString::fromText(text(m_next));
    m_strength->setVisible(!next.isEmpty());
    const bool tooLong = text(m_next).size() > PasswordRules::longest;
    if (!tooLong) // its time grows faster than the text
        m_strength->setStrength(account::passwordStrength(next, m_ownWords));
    const auto broken = PasswordRules::brokenBy(next, m_email);
    if (next.isEmpty())
        m_next->setHelp(tr("8 to 128 characters: upper and lower case letters, digits, and one of %1.")
                            .arg(PasswordRules::specialCharacters));
    else if (broken)
        m_next->setHelp(tr("Still needed: %1", "a list").arg(words(broken).join(tr(", "))));
    else
        m_next->setHelp(tr("It keeps every rule of the service."));
}

Field *PasswordDialog::fieldOf(Problem problem) const
{
    switch (problem) {
    case Problem::CurrentMissing:
    case Problem::CurrentWrong:
    case Problem::TooMany:
    case Problem::ManagedElsewhere:
        return m_current;
    case Problem::NewMissing:
    case Problem::SameAsCurrent:
    case Problem::TooWeak:
    case Problem::Reused:
        return m_next;
    case Problem::RepeatDiffers:
        return m_repeated;
    }
    Q_UNREACHABLE();
}

void PasswordDialog::showProblem(bool takeFocus)
{
    for (Field *field : {m_current, m_next, m_repeated}) {
        const bool isWrong = m_problem && fieldOf(*m_problem) == field;
        if (isWrong && field->hasError() && !takeFocus)
            field->updateError(words(*m_problem));
        else
            field->setError(isWrong ? words(*m_problem) : QString());
        if (isWrong && takeFocus) {
            field->setFocus();
            static_cast<LineEdit *>(field->editor())->selectAll();
        }
    }
}

void PasswordDialog::showLost()
{
    const auto &error = m_change.error();
    m_lost->setVisible(error && error->outcomeUnknown);
    m_lost->setText(tr("The password may have been changed all the same. If your next sign-in refuses one of "
                       "the two, use the other."));
}

QString PasswordDialog::words(Problem problem) const
{
    switch (problem) {
    case Problem::CurrentMissing:
        return tr("Enter your current password.");
    case Problem::NewMissing:
        return tr("Enter a new password.");
    case Problem::RepeatDiffers:
        return tr("The two new passwords differ. Enter the same one again.");
    case Problem::SameAsCurrent:
        return tr("This is your current password. Choose another one.");
    case Problem::CurrentWrong:
        return tr("The current password is not correct.");
    case Problem::TooWeak: {
        const auto rules = words(PasswordRules::named(m_change.brokenRules()));
        return rules.isEmpty() ? tr("The server does not accept this password: it is too weak.")
                               : tr("The server does not accept this password. Still needed: %1")
                                     .arg(rules.join(tr(", ")));
    }
    case Problem::Reused:
        return tr("You have used this password before. Choose another one.");
    case Problem::TooMany:
        return m_change.wait().isRunning() ? tr("Too many wrong passwords. You can try again in %1.")
                                                 .arg(Countdown::text(m_change.wait().left()))
                                           : tr("Too many wrong passwords. You can try again now.");
    case Problem::ManagedElsewhere:
        return tr("Your password is managed by Azure AD. Change it there.");
    }
    Q_UNREACHABLE();
}

QStringList PasswordDialog::words(PasswordRules::Rules rules)
{
    QStringList list;
    const auto add = [&](PasswordRules::Rule rule, const QString &text) {
        if (rules & rule)
            list.append(text);
    };
    add(PasswordRules::Length, tr("8 to 128 characters"));
    add(PasswordRules::UpperCase, tr("an upper case letter"));
    add(PasswordRules::LowerCase, tr("a lower case letter"));
    add(PasswordRules::Digit, tr("a digit"));
    add(PasswordRules::Special, tr("one of %1").arg(PasswordRules::specialCharacters));
    add(PasswordRules::UserName, tr("nothing of your sign-in address"));
    return list;
}

void PasswordDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Change password"));
    setIntroduction(tr("Your other sessions end when the password is changed; this one goes on."));
    setVerb(tr("Change password"), tr("Changing the password…"));
    m_current->setLabel(tr("Current password"));
    m_next->setLabel(tr("New password"));
    m_repeated->setLabel(tr("New password, again"));
    m_current->setHelp(m_capsLock ? tr("Caps Lock seems to be on.") : QString());
    m_show->setText(tr("Show passwords"));
    judge();
    showProblem(false);
    showLost();
}

} // namespace ccj::ui
