// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinnotice.h"

#include "ui/common/errortext.h"
#include "ui/mfa/clockline.h"
#include "ui/signin/addresshint.h"
#include "ui/signin/refusaltext.h"

#include <QCoreApplication>
#include <QDesktopServices>

namespace ccj::ui {

using auth::Session;
using auth::SignIn;
using Page = SignInSituation::Page;

namespace {

/// The words of the messages that are not an error's own.
class SignInNotices
{
    Q_DECLARE_TR_FUNCTIONS(SignInNotices)
public:
    static std::optional<SignInNotice> refusal(const SignInSituation &now)
    {
        auto error = now.flow.error();
        if (!error || now.refusalStandsAtField || now.flow.isBusy())
            return std::nullopt;
        if (error->retryAfter) {
            if (!now.pause)
                return std::nullopt;
            error->retryAfter = now.pause;
        }
        SignInNotice notice{Banner::Severity::Danger, refusalText(*error), {}, {}};
        if (errorText(*error).action == ErrorText::Action::SignIn && now.page != Page::Password) {
            notice.action = tr("Start again");
            notice.act = [&flow = now.flow] { flow.restart(); };
        }
        return notice;
    }

    /// Said before a code fails (R74).
    static std::optional<SignInNotice> wrongClock(const SignInSituation &now)
    {
        const bool byTime = now.page == Page::Code && now.flow.method() == auth::Method::Authenticator;
        if (!byTime || !now.clockCheck.endangersCodes())
            return std::nullopt;
        return SignInNotice{Banner::Severity::Warning, ClockLine::words(now.clockCheck), {}, {}};
    }

    static std::optional<SignInNotice> wrongCloud(const SignInSituation &now)
    {
        const bool typed = now.page == Page::Password && now.commercialAddressTyped;
        if (!typed && !isCommercialCloudHost(now.environment.gateway.host()))
            return std::nullopt;
        return SignInNotice{
            Banner::Severity::Warning,
            tr("This is an address of the commercial Citrix Cloud. Citrix Cloud Japan has its "
               "own accounts and signs in at https://citrixcloud.jp."),
            tr("Open"), [] { QDesktopServices::openUrl(net::Environment::japan().webConsole); }};
    }

    static std::optional<SignInNotice> offer(const SignInSituation &now)
    {
        if (now.flow.offer() == SignIn::Offer::Offline)
            return SignInNotice{Banner::Severity::Warning, refusalText(Error::of(Error::Kind::Offline)),
                                tr("Retry"), [&flow = now.flow] { flow.checkOffer(); }};
        if (now.session.state() == Session::State::Ended && now.session.endReason())
            return SignInNotice{Banner::Severity::Warning, refusalText(*now.session.endReason()), {}, {}};
        if (now.flow.offer() != SignIn::Offer::ApiClientOnly || now.page != Page::ApiClient)
            return std::nullopt;
        const QUrl console = now.environment.webConsole;
        return SignInNotice{Banner::Severity::Information,
                            tr("This environment offers the public API: sign in with an API client. For your "
                               "own profile and multifactor authentication, use the web console."),
                            console.isEmpty() ? QString() : tr("Open"),
                            [console] { QDesktopServices::openUrl(console); }};
    }
};

} // namespace

std::optional<SignInNotice> signInNotice(const SignInSituation &now)
{
    if (auto refusal = SignInNotices::refusal(now))
        return refusal;
    if (auto wrongClock = SignInNotices::wrongClock(now))
        return wrongClock;
    if (auto wrongCloud = SignInNotices::wrongCloud(now))
        return wrongCloud;
    return SignInNotices::offer(now);
}

} // namespace ccj::ui
