// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/phonefield.h"

#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/marklist.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::PhoneNumber;

namespace {

constexpr int fieldWidth = 320;

} // namespace

PhoneField::PhoneField(QWidget *parent)
    : Field(new LineEdit, parent),
      m_edit(static_cast<LineEdit *>(editor())),
      m_forms(new Label(TextRole::Strong, this)),
      m_advice(new MarkList(u"exclamation-triangle-fill"_s, Role::Warning, this, TextRole::Secondary))
{
    m_edit->setInputMethodHints(Qt::ImhDialableCharactersOnly | Qt::ImhNoPredictiveText);
    m_edit->setMaximumWidth(scaled(fieldWidth));
    m_forms->setWordWrap(true);
    layout()->addWidget(m_forms);
    layout()->addWidget(m_advice);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_problem.reset();
        m_refused = false;
        follow();
        Q_EMIT edited();
    });
    retranslateUi();
}

std::optional<PhoneNumber> PhoneField::number() const
{
    const auto parsed = PhoneNumber::parse(m_edit->text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

bool PhoneField::validate()
{
    const auto parsed = PhoneNumber::parse(m_edit->text());
    m_problem = parsed ? std::nullopt : std::optional(parsed.error());
    showError();
    if (m_problem) {
        m_edit->setFocus();
        m_edit->selectAll();
    }
    return !m_problem;
}

void PhoneField::refuse()
{
    m_refused = true;
    showError();
    m_edit->setFocus();
    m_edit->selectAll();
}

QString PhoneField::text() const
{
    return m_edit->text();
}

void PhoneField::setText(const QString &text)
{
    m_edit->setText(text);
}

void PhoneField::changeEvent(QEvent *event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        m_edit->setMaximumWidth(scaled(fieldWidth));
}

void PhoneField::follow()
{
    const auto phone = number();
    m_forms->setVisible(phone.has_value());
    if (phone)
        m_forms->setText(
            tr("%1 (%2)", "domestic and international form").arg(phone->domestic(), phone->international()));
    m_advice->setWords({}, phone ? words(*phone) : QStringList());
    showError();
}

void PhoneField::showError()
{
    if (m_problem)
        setError(words(*m_problem));
    else
        setError(m_refused ? tr("The server does not accept this number. Enter another one.") : QString());
}

void PhoneField::retranslateUi()
{
    setLabel(tr("Recovery phone"));
    setHelp(tr("For example 03-1234-5678 or +81 3-1234-5678. A landline is recommended."));
    follow();
}

QString PhoneField::words(Problem problem)
{
    switch (problem) {
    case Problem::Empty:
        return tr("Enter a phone number.");
    case Problem::NotANumber:
        return tr("This is not a phone number. Use digits, hyphens and, before a country code, +.");
    case Problem::UnknownCountry:
        return tr("No country has this code. A Japanese number begins with 0 or +81.");
    case Problem::TooShort:
        return tr("This number is too short. Enter it with its area code.");
    case Problem::TooLong:
        return tr("This number is too long.");
    case Problem::NotInUse:
        return tr("There is no such number. Check the digits.");
    }
    Q_UNREACHABLE();
}

QStringList PhoneField::words(const PhoneNumber &number)
{
    QStringList lines;
    const auto advice = number.advice();
    if (advice & PhoneNumber::TollFree)
        lines.append(
            tr("Free-call numbers usually cannot be called from abroad, from where Citrix Support may "
               "call. Use another number."));
    if (advice & PhoneNumber::NotFromAbroad)
        lines.append(tr("This number cannot be called from abroad, from where Citrix Support may call. Use "
                        "another number."));
    if (advice & PhoneNumber::Extension)
        lines.append(tr("Extension %1 is not kept: support cannot ask for an extension. Use a number that "
                        "reaches you directly.")
                         .arg(number.extension()));
    if (advice & PhoneNumber::Mobile)
        lines.append(tr("A mobile phone may be lost together with your authenticator app. A landline is "
                        "safer."));
    if (advice == PhoneNumber::Advices(PhoneNumber::NotLandline))
        lines.append(tr("This is not a landline. A landline is recommended."));
    return lines;
}

} // namespace ccj::ui
