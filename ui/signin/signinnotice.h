// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/mfa/clockcheck.h"
#include "app/net/environment.h"

#include <chrono>
#include <functional>
#include <optional>

namespace ccj::ui {

/// The message above the page of the sign-in card, with the one action that helps.
struct SignInNotice
{
    Banner::Severity severity;
    QString text;
    QString action;
    std::function<void()> act;
};

/// What decides which message stands there.
struct SignInSituation
{
    enum class Page { Password, ApiClient, Code, Other };

    auth::SignIn &flow;
    const auth::Session &session;
    const mfa::ClockCheck &clockCheck;
    const net::Environment &environment;
    Page page = Page::Other;
    bool commercialAddressTyped = false;
    bool refusalStandsAtField = false;         ///< and need not be said twice
    std::optional<std::chrono::seconds> pause; ///< until the server takes attempts again
};

/// The most pressing message, in the language of the moment: a refusal, a clock that makes codes fail, the
/// wrong cloud, then what the environment offers.
std::optional<SignInNotice> signInNotice(const SignInSituation &now);

} // namespace ccj::ui
