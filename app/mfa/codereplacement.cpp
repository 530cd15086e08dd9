// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/codereplacement.h"

#include "app/mfa/failure.h"

namespace ccj::mfa {

CodeReplacement::CodeReplacement(MfaApi &api, Clock &clock) : m_api(api), m_codeWait(clock)
{
    connect(&m_codeWait, &Countdown::ticked, this, &CodeReplacement::changed);
}

std::optional<CodeRefusal> CodeReplacement::refusal() const
{
    return m_error ? codeRefusalOf(*m_error) : std::nullopt;
}

void CodeReplacement::enterCode(const QString &typed)
{
    const auto code = auth::normalizedCode(typed, auth::Method::Authenticator);
    if (m_step != Step::Identity || m_codeWait.isRunning() || code.isEmpty())
        return;
    m_error.reset();
    m_code = auth::SecretString::fromText(code);
    m_step = Step::Confirm;
    Q_EMIT changed();
}

void CodeReplacement::back()
{
    if (m_step != Step::Confirm || isBusy())
        return;
    m_code.wipe();
    m_step = Step::Identity;
    Q_EMIT changed();
}

void CodeReplacement::confirm()
{
    if (m_step != Step::Confirm || isBusy())
        return;
    m_request = m_api.replaceCodes(m_code.text(), [this](Result<BackupCodes> codes) {
        m_code.wipe();
        if (!codes)
            return failed(codes.error());
        m_codes = std::move(*codes);
        m_doubtful = false;
        m_step = Step::Codes;
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

/// Whatever went wrong, another code is needed: this one is spent, wrong or old.
void CodeReplacement::failed(const Error &error)
{
    m_error = error;
    m_doubtful = m_doubtful || mayHaveHappened(error);
    m_step = Step::Identity;
    if (error.kind == Error::Kind::RateLimited && error.retryAfter)
        return m_codeWait.start(*error.retryAfter);
    Q_EMIT changed();
}

void CodeReplacement::codesKept()
{
    if (m_step != Step::Codes)
        return;
    m_kept = true;
    Q_EMIT changed();
}

void CodeReplacement::codesConfirmed(bool confirmed)
{
    if (m_step != Step::Codes || !m_kept)
        return;
    m_confirmed = confirmed;
    Q_EMIT changed();
}

void CodeReplacement::close()
{
    if (m_step != Step::Codes || !m_confirmed)
        return;
    m_codes.reset();
    m_step = Step::Done;
    Q_EMIT changed();
}

} // namespace ccj::mfa
