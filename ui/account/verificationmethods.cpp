// SPDX-License-Identifier: Apache-2.0
#include "ui/account/verificationmethods.h"

#include "ui/account/methodrow.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/marklist.h"
#include "ui/common/placeholder.h"
#include "ui/common/timewords.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using mfa::MfaStatus;
using mfa::Readiness;

VerificationMethods::VerificationMethods(const mfa::StatusController &status, const MethodActions &actions,
                                         QWidget *parent)
    : Card(parent),
      m_status(status),
      m_canChangeDevice(actions.changeDevice),
      m_waiting(Label::explanation(this)),
      m_failed(new Placeholder(this))
{
    m_methods = makeMethods(actions);
    for (QWidget *part : {static_cast<QWidget *>(m_waiting), static_cast<QWidget *>(m_failed), m_methods})
        column()->addWidget(part);
    connect(m_failed, &Placeholder::actionRequested, this, &VerificationMethods::retryRequested);
    connect(&status, &mfa::StatusController::changed, this, &VerificationMethods::follow);
    follow();
}

QWidget *VerificationMethods::makeMethods(const MethodActions &actions)
{
    auto *methods = new QWidget(this);
    m_device = new MethodRow(actions.changeDevice, methods);
    m_codes = new MethodRow(actions.replaceCodes, methods);
    m_phone = new MethodRow(actions.changePhone, methods);
    m_rules = Label::explanation(methods);
    auto *rows = new QVBoxLayout(methods);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::gap + metrics::smallGap);
    rows->addWidget(makeReadiness());
    for (MethodRow *row : {m_device, m_codes, m_phone}) {
        auto *line = new QFrame(methods);
        line->setFrameShape(QFrame::HLine);
        rows->addWidget(line);
        rows->addWidget(row);
    }
    auto *line = new QFrame(methods);
    line->setFrameShape(QFrame::HLine);
    rows->addWidget(line);
    rows->addWidget(m_rules);
    return methods;
}

QWidget *VerificationMethods::makeReadiness()
{
    auto *readiness = new QWidget(this);
    m_readyMark = new IconLabel({}, Role::Success, readiness, TextRole::Base);
    m_ready = new Label(TextRole::Base, readiness);
    m_ready->setWordWrap(true);
    m_better = new MarkList(u"lightbulb"_s, Role::Accent, readiness, TextRole::Secondary);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(m_readyMark, 0, Qt::AlignTop);
    line->addWidget(m_ready, 1);
    auto *rows = new QVBoxLayout(readiness);
    rows->setContentsMargins({});
    rows->setSpacing(metrics::gap);
    rows->addLayout(line);
    rows->addWidget(m_better);
    return readiness;
}

void VerificationMethods::setProfile(const auth::Profile &profile)
{
    m_profile = profile;
    follow();
}

void VerificationMethods::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

void VerificationMethods::follow()
{
    setHeading(tr("Verification methods"));
    m_waiting->setText(tr("Loading…"));
    m_waiting->setVisible(m_status.state() == PageState::Loading);
    const bool failed = m_status.state() == PageState::Error;
    if (failed)
        m_failed->showError(m_status.error().value_or(Error()));
    m_failed->setVisible(failed);
    m_methods->setVisible(m_status.status().has_value());
    if (m_status.status())
        fill(*m_status.status());
}

void VerificationMethods::fill(const MfaStatus &status)
{
    fillReadiness(status);
    fillDevice(status);
    fillCodes(status);
    fillPhone(status);
    m_rules->setText(tr("These methods are the only ways back into your account: keep them up to date. "
                        "Multifactor authentication is compulsory for administrators, so it cannot be "
                        "switched off. It counts in every organization that you belong to, with one device: "
                        "another one replaces it. When no method is left, only Citrix Support can help; it "
                        "will call the recovery phone to confirm who you are."));
}

void VerificationMethods::fillReadiness(const MfaStatus &status)
{
    const Readiness readiness = mfa::readinessOf(status);
    const auto better = betterWith(readiness);
    m_readyMark->setIcon(better.isEmpty() ? u"check-circle-fill"_s : u"exclamation-triangle-fill"_s,
                         better.isEmpty() ? Role::Success : Role::Warning);
    const auto mail = mailSentence(status);
    const auto ways = readiness.waysBack == 0
                          ? tr("Without your authenticator app there is no way back into your account.")
                          : tr("Without your authenticator app, %n way(s) back into your account exist.",
                               nullptr, readiness.waysBack);
    m_ready->setText(mail.isEmpty() ? ways : tr("%1 %2", "two sentences").arg(ways, mail));
    m_better->setWords({}, better);
}

QString VerificationMethods::mailSentence(const MfaStatus &status)
{
    return status.recoveryEmail.isEmpty() ? QString()
                                          : tr("One of them is a code sent to %1.").arg(status.recoveryEmail);
}

QStringList VerificationMethods::betterWith(const Readiness &readiness)
{
    QStringList lines;
    if (!readiness.codes)
        lines.append(tr("Make a new set of backup codes: none is left."));
    else if (readiness.codesFew)
        lines.append(tr("Make a new set of backup codes before the last ones are used."));
    if (!readiness.phone)
        lines.append(tr("Add a recovery phone: support can then confirm who you are."));
    if (!readiness.mail)
        lines.append(tr("No code can be sent by email: keep the backup codes at hand."));
    return lines;
}

void VerificationMethods::fillDevice(const MfaStatus &status)
{
    const auto since = TimeWords::date(status.enrolledAt);
    m_device->setWords(
        tr("Authenticator app"), status.enrolled ? Tone::Positive : Tone::Negative,
        !status.enrolled              ? tr("Not enrolled. The next sign-in leads through the enrolment.")
        : status.enrolledAt.isValid() ? tr("Enrolled since %1").arg(since)
                                      : tr("Enrolled"),
        m_canChangeDevice ? tr("Lost or changed your phone, or reset the app? Change the device: the old one "
                               "works until the new one does.")
                          : QString());
}

void VerificationMethods::fillCodes(const MfaStatus &status)
{
    const Readiness readiness = mfa::readinessOf(status);
    const Tone tone = !readiness.codes ? Tone::Negative : readiness.codesFew ? Tone::Waiting : Tone::Positive;
    m_codes->setWords(tr("Backup codes"), tone,
                      readiness.codes ? tr("%n unused code(s) left", nullptr, status.backupCodesLeft)
                                      : tr("No unused code is left"),
                      tr("Each works once. A new set replaces the old one, at any time."));
}

void VerificationMethods::fillPhone(const MfaStatus &status)
{
    const auto organization = organizationName(status.enrolledCustomerId);
    m_phone->setWords(
        tr("Recovery phone"), status.recoveryPhone.isEmpty() ? Tone::Negative : Tone::Positive,
        status.recoveryPhone.isEmpty() ? tr("No number") : status.recoveryPhone,
        organization.isEmpty()
            ? tr("It can be changed in the organization in which you first enrolled.")
            : tr("It can be changed in %1, the organization in which you first enrolled.").arg(organization));
}

QString VerificationMethods::organizationName(const QString &id) const
{
    for (const auto &organization : m_profile.organizations) {
        if (organization.id.compare(id, Qt::CaseInsensitive) == 0)
            return organization.name;
    }
    return {};
}

} // namespace ccj::ui
