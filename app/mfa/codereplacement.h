// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/countdown.h"
#include "app/mfa/coderefusal.h"
#include "app/mfa/mfaapi.h"

#include <QObject>

#include <optional>

namespace ccj::mfa {

/// Making a new set of backup codes (R98–R100), without a screen. The authenticator's code proves who asks
/// and is judged when the replacement is confirmed. Calls that do not fit the step, or that come while one
/// runs, do nothing; the codes are wiped when the object goes.
class CodeReplacement : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Identity, ///< the authenticator's code
        Confirm,  ///< "Yes, replace"
        Codes,    ///< the new set is shown
        Done,     ///< the person has said that it is saved
    };
    Q_ENUM(Step)

    CodeReplacement(MfaApi &api, Clock &clock);

    Step step() const { return m_step; }
    bool isBusy() const { return m_request.isActive(); }
    const std::optional<Error> &error() const { return m_error; }
    std::optional<CodeRefusal> refusal() const;
    const Countdown &codeWait() const { return m_codeWait; }
    /// A set was asked for and no answer came: the old codes may be dead and the new ones were never seen.
    /// A new set must be made.
    bool areOldCodesDoubtful() const { return m_doubtful; }
    /// On Codes; else nothing.
    const BackupCodes *codes() const { return m_codes ? &*m_codes : nullptr; }
    bool areCodesKept() const { return m_kept; }
    bool areCodesConfirmed() const { return m_confirmed; }

    /// As typed (R73); on to Confirm.
    void enterCode(const QString &typed);
    void back(); ///< from Confirm
    void confirm();
    void codesKept(); ///< saved, printed or copied (R71)
    void codesConfirmed(bool confirmed = true);
    void close(); ///< from Codes to Done, when the codes are confirmed

Q_SIGNALS:
    void changed();

private:
    void failed(const Error &error);

    MfaApi &m_api;
    Countdown m_codeWait;
    Step m_step = Step::Identity;
    std::optional<Error> m_error;
    auth::SecretString m_code;
    std::optional<BackupCodes> m_codes;
    bool m_doubtful = false;
    bool m_kept = false;
    bool m_confirmed = false;
    Pending m_request;
};

} // namespace ccj::mfa
