// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/codepage.h"

#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/signin/refusaltext.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

namespace {

/// The contract sends at most one code a minute.
constexpr auto mailInterval = 60s;

} // namespace

CodePage::CodePage(Clock &clock, QWidget *parent)
    : SignInPage(parent),
      m_mailWait(clock),
      m_task(new Label(TextRole::Base, this)),
      m_code(new LineEdit),
      m_codeField(new Field(m_code, this)),
      m_others(new QWidget(this)),
      m_noOther(Label::explanation(m_others))
{
    m_task->setWordWrap(true);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *methods = new QVBoxLayout(m_others);
    methods->setContentsMargins(metrics::fieldGap, 0, 0, 0);
    methods->setSpacing(metrics::smallGap);
    m_toAuthenticator = addMethod(Method::Authenticator);
    m_toBackupCode = addMethod(Method::BackupCode);
    m_toMail = addMethod(Method::RecoveryEmail);
    methods->addWidget(m_noOther);
    add(m_task);
    add(m_codeField);
    m_mail = addLink();
    m_noAuthenticator = addLink();
    addBelow(m_others);
    m_restart = addLink();
    m_others->hide();

    connect(m_code, &QLineEdit::textEdited, m_codeField, &Field::clearError);
    connect(m_mail, &LinkButton::clicked, this, [this] {
        m_mailAsked = true;
        Q_EMIT mailRequested();
    });
    connect(m_noAuthenticator, &LinkButton::clicked, this,
            [this] { m_others->setVisible(m_others->isHidden()); });
    connect(m_restart, &LinkButton::clicked, this, &CodePage::restartRequested);
    connect(&m_mailWait, &Countdown::changed, this, &CodePage::wordMailLink);
    retranslateUi();
}

void CodePage::setState(const QString &email, const QList<Method> &methods, Method method, bool codeSent)
{
    const bool otherMethod = method != m_method;
    m_emailAddress = email;
    m_methods = methods;
    m_method = method;
    m_codeSent = codeSent;
    if (otherMethod) {
        m_code->clear();
        m_others->hide();
    }
    retranslateUi();
}

QString CodePage::title() const
{
    return tr("Confirm that it is you");
}

QString CodePage::summary() const
{
    return m_emailAddress;
}

void CodePage::takeFocus()
{
    QWidget *first =
        m_method == Method::RecoveryEmail && !m_codeSent ? static_cast<QWidget *>(m_mail) : m_code;
    first->setFocus();
    m_code->selectAll();
}

bool CodePage::showRefusal(const Error &error)
{
    if (m_mailAsked && error.kind == Error::Kind::RateLimited) {
        if (!m_mailWait.isRunning())
            m_mailWait.start(error.retryAfter.value_or(mailInterval));
        return true;
    }
    static const QStringList aboutCode{u"invalidCode"_s, u"codeAlreadyUsed"_s, u"codeExpired"_s};
    if (!aboutCode.contains(error.name()))
        return false;
    m_codeField->setError(refusalText(error));
    return true;
}

void CodePage::clearRefusal()
{
    m_codeField->clearError();
}

void CodePage::showSuccess()
{
    if (!std::exchange(m_mailAsked, false) || !m_codeSent)
        return;
    m_mailWait.start(mailInterval);
    takeFocus();
}

QString CodePage::code() const
{
    return m_code->text();
}

void CodePage::clearCode()
{
    m_code->clear();
}

void CodePage::retranslateUi()
{
    switch (m_method) {
    case Method::Authenticator:
        m_task->setText(
            tr("Enter the 6-digit code that your authenticator app shows for Citrix Cloud Japan."));
        m_codeField->setLabel(tr("Verification code"));
        break;
    case Method::BackupCode:
        m_task->setText(tr("Enter one of the backup codes that you saved at enrolment. Each works once."));
        m_codeField->setLabel(tr("Backup code"));
        break;
    case Method::RecoveryEmail:
        m_task->setText(m_codeSent
                            ? tr("A 6-digit code was sent to your email address. It is valid for 10 minutes.")
                            : tr("Have a 6-digit code sent to your email address."));
        m_codeField->setLabel(tr("Code sent by email"));
        break;
    }
    setSubmitText(tr("Verify code"));
    m_noAuthenticator->setText(tr("Don't have your authenticator app?"));
    m_restart->setText(tr("Sign in as someone else"));
    m_mail->setVisible(m_method == Method::RecoveryEmail);
    wordMailLink();
    m_toAuthenticator->setText(tr("Use the authenticator app"));
    m_toBackupCode->setText(tr("Use a backup code"));
    m_toMail->setText(tr("Receive a code by email"));
    m_noOther->setText(
        tr("No other method is available for this account. Citrix Support can call your recovery "
           "phone number to confirm that it is you and help you sign in."));
    showMethods();
}

bool CodePage::check()
{
    m_mailAsked = false;
    if (!auth::normalizedCode(m_code->text(), m_method).isEmpty())
        return true;
    m_codeField->setError(m_method == Method::BackupCode ? tr("A backup code has 8 digits.")
                                                         : tr("The code has 6 digits."));
    m_code->setFocus();
    m_code->selectAll();
    return false;
}

LinkButton *CodePage::addMethod(Method method)
{
    auto *link = new LinkButton(m_others);
    m_others->layout()->addWidget(link);
    m_others->layout()->setAlignment(link, Qt::AlignLeft);
    connect(link, &LinkButton::clicked, this, [this, method] { Q_EMIT methodChosen(method); });
    return link;
}

void CodePage::showMethods()
{
    const auto show = [this](LinkButton *link, Method method) {
        const bool offered = method != m_method && m_methods.contains(method);
        link->setVisible(offered);
        return offered;
    };
    const bool authenticator = show(m_toAuthenticator, Method::Authenticator);
    const bool backupCode = show(m_toBackupCode, Method::BackupCode);
    const bool mail = show(m_toMail, Method::RecoveryEmail);
    m_noOther->setVisible(!authenticator && !backupCode && !mail);
}

void CodePage::wordMailLink()
{
    m_mail->setEnabled(!m_mailWait.isRunning());
    if (m_mailWait.isRunning())
        m_mail->setText(tr("Send the code again (in %1)").arg(m_mailWait.text()));
    else
        m_mail->setText(m_codeSent ? tr("Send the code again") : tr("Send the code"));
}

} // namespace ccj::ui
