// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/enrolmentwaysback.h"

#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/marklist.h"
#include "ui/mfa/codesview.h"
#include "ui/mfa/phonefield.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

// --- Recovery phone -------------------------------------------------------------------------------

EnrolmentPhone::EnrolmentPhone(mfa::Enrollment &enrollment, QWidget *parent)
    : EnrolmentStep(enrollment, parent),
      m_purpose(new Label(TextRole::Base, this)),
      m_phone(new PhoneField(this))
{
    m_purpose->setWordWrap(true);
    column()->addWidget(m_purpose);
    column()->addWidget(m_phone);
    column()->addStretch();
}

QString EnrolmentPhone::headline() const
{
    return tr("Add a recovery phone");
}

QString EnrolmentPhone::verb() const
{
    return tr("Next");
}

QWidget *EnrolmentPhone::firstField()
{
    return m_phone->editor();
}

void EnrolmentPhone::enter()
{
    if (enrollment().phone().isEmpty())
        m_phone->setText({});
}

void EnrolmentPhone::submit()
{
    if (!m_phone->validate())
        return;
    const auto number = m_phone->number()->e164();
    if (number == enrollment().phone())
        return Q_EMIT kept();
    m_sent = true;
    enrollment().setPhone(number);
}

void EnrolmentPhone::follow()
{
    if (enrollment().isBusy() || !std::exchange(m_sent, false))
        return;
    const auto &error = enrollment().error();
    if (error && error->name() == "phoneInvalid"_L1)
        m_phone->refuse();
    else if (!error)
        Q_EMIT kept();
}

void EnrolmentPhone::retranslate()
{
    m_purpose->setText(tr("Citrix Support calls this number only to confirm that it is you, when you ask for "
                          "help to sign in. A landline is recommended."));
}

// --- Backup codes ---------------------------------------------------------------------------------

EnrolmentCodes::EnrolmentCodes(mfa::Enrollment &enrollment, const QString &account, Clock &clock,
                               QWidget *parent)
    : EnrolmentStep(enrollment, parent),
      m_account(account),
      m_purpose(new Label(TextRole::Base, this)),
      m_codes(new CodesView(clock, this))
{
    m_purpose->setWordWrap(true);
    column()->addWidget(m_purpose);
    column()->addWidget(m_codes);
    column()->addStretch();
    connect(m_codes, &CodesView::kept, &enrollment, &mfa::Enrollment::codesKept);
    connect(m_codes, &CodesView::confirmed, &enrollment, &mfa::Enrollment::codesConfirmed);
}

QString EnrolmentCodes::headline() const
{
    return enrollment().codes() ? tr("Save your backup codes") : tr("Generate backup codes");
}

QString EnrolmentCodes::verb() const
{
    return enrollment().codes() ? tr("Finish") : tr("Generate backup codes");
}

bool EnrolmentCodes::canGoOn() const
{
    return !enrollment().codes() || enrollment().canFinish();
}

QWidget *EnrolmentCodes::firstField()
{
    if (!enrollment().codes() || enrollment().areCodesConfirmed())
        return nullptr;
    return m_codes->firstField();
}

void EnrolmentCodes::submit()
{
    if (enrollment().codes())
        enrollment().finish();
    else
        enrollment().generateCodes();
}

void EnrolmentCodes::follow()
{
    const auto *codes = enrollment().codes();
    m_codes->setVisible(codes);
    if (codes)
        m_codes->setCodes(*codes, m_account);
    else
        m_codes->clear();
}

void EnrolmentCodes::retranslate()
{
    m_purpose->setText(
        tr("A backup code lets you in when your authenticator app is not at hand. There are ten "
           "codes; each works once."));
}

// --- The end --------------------------------------------------------------------------------------

EnrolmentEnd::EnrolmentEnd(mfa::Enrollment &enrollment, QWidget *parent)
    : EnrolmentStep(enrollment, parent),
      m_good(new MarkList(u"check-circle-fill"_s, Role::Success, this)),
      m_text(new Label(TextRole::Base, this))
{
    m_text->setWordWrap(true);
    column()->addWidget(m_text);
    column()->addWidget(m_good);
    column()->addStretch();
}

QString EnrolmentEnd::headline() const
{
    if (isDone())
        return tr("You are enrolled");
    return enrollment().finishIsUncertain() ? tr("It is not certain whether you are enrolled")
                                            : tr("You are not enrolled yet");
}

QString EnrolmentEnd::verb() const
{
    return isDone() ? tr("Continue") : tr("Sign in again");
}

void EnrolmentEnd::retranslate()
{
    m_good->setWords({}, isDone()
                             ? QStringList{tr("From the next sign-in on, the console asks for the code of "
                                              "your authenticator app."),
                                           tr("Backup codes and recovery phone are ready, in case the "
                                              "app is not at hand."),
                                           tr("Device, codes and phone can be changed in My Profile.")}
                             : QStringList());
    m_text->setVisible(!isDone());
    if (isDone())
        return;
    const auto words = enrollment().error() ? errorText(*enrollment().error()) : ErrorText();
    if (enrollment().finishIsUncertain())
        m_text->setText(
            tr("The last answer of the server was lost. Sign in again: if it asks for a code of "
               "your authenticator app, you are enrolled; keep the entry and the backup codes. If "
               "not, the enrolment begins again with a fresh key."));
    else
        m_text->setText(tr("%1 Delete the entry from your authenticator app, if you have added it: the next "
                           "enrolment begins with a fresh key.",
                           "what happened")
                            .arg(words.title));
}

} // namespace ccj::ui
