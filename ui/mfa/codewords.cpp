// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/codewords.h"

#include "ui/common/countdown.h"
#include "ui/common/sentences.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace ccj::ui::CodeWords {

using auth::Method;
using Reason = mfa::CodeRefusal::Reason;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CodeWords)
};

QString wrong(Method method)
{
    switch (method) {
    case Method::Authenticator:
        return Words::tr(
            "The code is not correct. Enter the one that is shown now; if it is refused again, the "
            "clock of your phone may be wrong.");
    case Method::BackupCode:
        return Words::tr("The backup code is not correct. Codes of an earlier set do not work any more.");
    case Method::RecoveryEmail:
        return Words::tr("The code is not correct. Only the one in the newest mail works.");
    }
    Q_UNREACHABLE();
}

QString alreadyUsed(Method method)
{
    switch (method) {
    case Method::Authenticator:
        return Words::tr("This code has been used already. Wait until the app shows the next one.");
    case Method::BackupCode:
        return Words::tr("This backup code has been used already; each works once. Strike it out and enter "
                         "another one.");
    case Method::RecoveryEmail:
        return Words::tr("This code has been used already. Have a new one sent.");
    }
    Q_UNREACHABLE();
}

QString tooMany(std::chrono::seconds wait)
{
    if (wait <= 0s)
        return Words::tr("There were too many wrong codes. You can try again now.");
    return Words::tr("There were too many wrong codes. You can try again in %1.").arg(Countdown::text(wait));
}

QString tooManyPasswords(std::chrono::seconds wait)
{
    if (wait <= 0s)
        return Words::tr("There were too many wrong passwords. You can try again now.");
    return Words::tr(
               "There were too many wrong passwords. You can try again in %1. The code has not been used.")
        .arg(Countdown::text(wait));
}

QString reasonText(const mfa::CodeRefusal &refusal, Method method, std::chrono::seconds wait)
{
    switch (refusal.reason) {
    case Reason::Wrong:
        return wrong(method);
    case Reason::AlreadyUsed:
        return alreadyUsed(method);
    case Reason::Expired:
        return Words::tr("This code is too old: it is valid for 10 minutes. Have a new one sent.");
    case Reason::TooMany:
        return tooMany(wait);
    case Reason::TooManyPasswords:
        return tooManyPasswords(wait);
    case Reason::WrongPassword:
        return Words::tr("The password is not correct. The code has not been used.");
    case Reason::NotAllowed:
        return Words::tr(
            "This way is not open to you now, because you signed in with it. Choose another one.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString methodName(Method method)
{
    switch (method) {
    case Method::Authenticator:
        return Words::tr("Authenticator app");
    case Method::BackupCode:
        return Words::tr("Backup code");
    case Method::RecoveryEmail:
        return Words::tr("Code by email");
    }
    Q_UNREACHABLE();
}

QString fieldName(Method method)
{
    switch (method) {
    case Method::Authenticator:
        return Words::tr("Verification code (6 digits)");
    case Method::BackupCode:
        return Words::tr("Unused backup code (8 digits)");
    case Method::RecoveryEmail:
        return Words::tr("Code sent by email (6 digits)");
    }
    Q_UNREACHABLE();
}

QString howTo(Method method)
{
    switch (method) {
    case Method::Authenticator:
        return Words::tr("Open your authenticator app and enter the code of Citrix Cloud Japan.");
    case Method::BackupCode:
        return Words::tr("Take one from the list you saved, and strike it out: each works once.");
    case Method::RecoveryEmail:
        return Words::tr("It is valid for 10 minutes.");
    }
    Q_UNREACHABLE();
}

QString incomplete(Method method)
{
    return method == Method::BackupCode ? Words::tr("A backup code has 8 digits.")
                                        : Words::tr("The code has 6 digits.");
}

QString refusal(const mfa::CodeRefusal &refusal, Method method, std::chrono::seconds wait)
{
    const QString why = reasonText(refusal, method, wait);
    if (!refusal.attemptsLeft || refusal.reason != Reason::Wrong)
        return why;
    return sentences(why, Words::tr("%n attempt(s) left.", nullptr, *refusal.attemptsLeft));
}

} // namespace ccj::ui::CodeWords
