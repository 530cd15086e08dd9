// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/codepage.h"

#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/mfa/codefield.h"
#include "ui/theme/metrics.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

using Reason = mfa::CodeRefusal::Reason;

namespace {

/// The contract sends at most one code a minute. Also where a server does not say how long to wait.
constexpr auto mailInterval = 60s;

} // namespace

CodePage::CodePage(Clock &clock, QWidget *parent)
    : SignInPage(parent),
      m_mailWait(clock),
      m_codeWaits{Countdown(clock), Countdown(clock), Countdown(clock)},
      m_task(new Label(TextRole::Base, this)),
      m_code(new CodeField(this)),
      m_others(new QWidget(this))
{
    m_task->setWordWrap(true);
    add(m_task);
    add(m_code);
    addLinks();
    connect(&m_mailWait, &Countdown::changed, this, &CodePage::showCode);
    for (const Countdown &wait : m_codeWaits)
        connect(&wait, &Countdown::changed, this, &CodePage::showCode);
    retranslateUi();
}

void CodePage::addLinks()
{
    m_mail = addLink();
    m_noAuthenticator = addLink();
    auto *methods = new QVBoxLayout(m_others);
    methods->setContentsMargins(metrics::fieldGap, 0, 0, 0);
    methods->setSpacing(metrics::smallGap);
    m_toAuthenticator = addMethod(Method::Authenticator);
    m_toBackupCode = addMethod(Method::BackupCode);
    m_toMail = addMethod(Method::RecoveryEmail);
    m_noneLeft = new LinkButton(m_others);
    methods->addWidget(m_noneLeft, 0, Qt::AlignLeft);
    addBelow(m_others);
    m_restart = addLink();
    m_others->hide();
    connect(m_mail, &LinkButton::clicked, this, &CodePage::askForMail);
    connect(m_noAuthenticator, &LinkButton::clicked, this,
            [this] { m_others->setVisible(m_others->isHidden()); });
    connect(m_noneLeft, &LinkButton::clicked, this, &CodePage::supportRequested);
    connect(m_restart, &LinkButton::clicked, this, &CodePage::restartRequested);
}

LinkButton *CodePage::addMethod(Method method)
{
    auto *link = new LinkButton(m_others);
    m_others->layout()->addWidget(link);
    m_others->layout()->setAlignment(link, Qt::AlignLeft);
    connect(link, &LinkButton::clicked, this, [this, method] { Q_EMIT methodChosen(method); });
    return link;
}

void CodePage::setState(const QString &email, const QList<Method> &methods, Method method, bool codeSent)
{
    const bool otherMethod = method != m_method;
    m_emailAddress = email;
    m_methods = methods;
    m_method = method;
    m_codeSent = codeSent;
    if (otherMethod) {
        m_refusal.reset();
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
    if (asksForMail())
        return submitButton()->setFocus();
    m_code->setFocus();
}

/// The code itself, or the mail, is refused for a while from now on.
void CodePage::refused(const Error &error)
{
    const auto refusal = mfa::codeRefusalOf(error);
    if (!refusal || refusal->reason != Reason::TooMany)
        return;
    (m_mailAsked ? m_mailWait : codeWait()).start(error.retryAfter.value_or(mailInterval));
    if (m_mailAsked)
        return;
    m_others->show();
}

bool CodePage::showRefusal(const Error &error)
{
    const auto refusal = mfa::codeRefusalOf(error);
    if (!refusal)
        return false;
    const bool isAboutMail = m_mailAsked && refusal->reason == Reason::TooMany;
    if (!isAboutMail)
        m_refusal = refusal;
    showCode();
    return true;
}

void CodePage::clearRefusal()
{
    m_refusal.reset();
    showCode();
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

void CodePage::reset()
{
    m_refusal.reset();
    m_code->clear();
    m_mailAsked = false;
    m_others->hide();
}

void CodePage::retranslateUi()
{
    m_task->setText(m_codeSent ? tr("A 6-digit code was sent to your email address.")
                               : tr("Have a 6-digit code sent to your email address."));
    m_task->setVisible(m_method == Method::RecoveryEmail);
    m_noAuthenticator->setText(m_method == Method::Authenticator ? tr("Don't have your authenticator app?")
                                                                 : tr("Use another method"));
    m_restart->setText(tr("Sign in as someone else"));
    m_toAuthenticator->setText(tr("Use the authenticator app"));
    m_toBackupCode->setText(tr("Use a backup code"));
    m_toMail->setText(tr("Receive a code by email"));
    showMethods();
    showCode();
}

bool CodePage::check()
{
    if (asksForMail()) {
        askForMail();
        return false;
    }
    m_mailAsked = false;
    if (!m_code->validate())
        return false;
    clearRefusal(); // the next may be the same again, and is news then
    return true;
}

void CodePage::askForMail()
{
    m_mailAsked = true;
    Q_EMIT mailRequested();
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
    m_noneLeft->setText(authenticator || backupCode || mail ? tr("None of these is possible")
                                                            : tr("No other method is left: get help"));
}

/// The field, what is wrong with it, and what may be pressed while one has to wait.
void CodePage::showCode()
{
    const auto wait = codeWait().remaining();
    m_code->setMethod(m_method);
    m_code->setVisible(!asksForMail());
    m_code->setRefusal(wait > 0s ? mfa::CodeRefusal{.reason = Reason::TooMany} : m_refusal, wait);
    const bool mailWaits = m_mailWait.isRunning();
    const QString again =
        mailWaits ? tr("Send the code again (in %1)").arg(m_mailWait.text()) : tr("Send the code again");
    m_mail->setVisible(m_method == Method::RecoveryEmail && m_codeSent);
    m_mail->setEnabled(!mailWaits);
    m_mail->setText(again);
    if (asksForMail())
        setSubmitText(mailWaits ? again : tr("Send the code"));
    else
        setSubmitText(tr("Verify code"));
    submitButton()->setEnabled(asksForMail() ? !mailWaits : wait == 0s);
}

} // namespace ccj::ui
