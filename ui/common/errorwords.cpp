// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errorwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

using enum ErrorText::Action;

/// Marks a text of the "ErrorText" context for the translators.
#define TEXT(text) QT_TRANSLATE_NOOP("ErrorText", text)

struct NamedWords
{
    QLatin1StringView name;
    ErrorWords words;
};

const NamedWords signInWords[] = {
    {"invalidCredentials"_L1,
     {TEXT("The email address or the password is not correct."),
      TEXT("Check both and try again. If you use your organization's credentials, sign in with those "
           "instead.")}},
    {"invalidCode"_L1,
     {TEXT("The code is not correct."), TEXT("Enter the code that is shown now. If it is refused again, "
                                             "check that the clock of your phone is right.")}},
    {"codeAlreadyUsed"_L1,
     {TEXT("This code has been used already."),
      TEXT("Each code works once. Wait for the next one and enter that.")}},
    {"codeExpired"_L1,
     {TEXT("This code has expired."), TEXT("Request a new code and enter it within 10 minutes.")}},
    {"tooManyAttempts"_L1,
     {TEXT("Too many attempts."), TEXT("For your protection, further attempts are refused for a while.")}},
    {"ticketExpired"_L1,
     {TEXT("This sign-in took too long."), TEXT("Start again with your email address and password."),
      SignIn}},
    {"wrongStep"_L1,
     {TEXT("This step is not possible now."),
      TEXT("Something has changed in the meantime. Start again from the first step.")}},
    {"organizationNotFound"_L1,
     {TEXT("There is no organization with this identifier."),
      TEXT("Ask your organization's administrator for the identifier.")}},
    {"azureAdNotConnected"_L1,
     {TEXT("Azure AD is not connected for this organization."),
      TEXT("Sign in with your email address and password, or ask your organization's administrator.")}},
    {"invalid_client"_L1,
     {TEXT("The API client was refused."), TEXT("Check the customer ID, the client ID and the secret. The "
                                                "client may have been deleted, or its creator removed.")}},
    {"sessionExpired"_L1, {TEXT("The session has expired."), TEXT("Sign in again to go on."), SignIn}},
    {"sessionRevoked"_L1,
     {TEXT("The session has been ended."),
      TEXT("It was ended from another place, or its saved sign-in was used twice. Sign in again."), SignIn}},
    {"tokenExpired"_L1, {TEXT("The session has expired."), TEXT("Sign in again to go on."), SignIn}},
    {"authentication"_L1, {TEXT("You are not signed in."), TEXT("Sign in again to go on."), SignIn}},
    {"accessRemoved"_L1,
     {TEXT("Your access to this organization has been removed."),
      TEXT("Ask an administrator with full access if you think this is a mistake.")}},
};

const NamedWords administratorWords[] = {
    {"lastFullAdministrator"_L1,
     {TEXT("This is the only administrator with full access."),
      TEXT("Give another active administrator full access first. Invitations, groups and API clients do not "
           "count.")}},
    {"alreadyInvited"_L1,
     {TEXT("This address is an administrator here already, or has been invited."),
      TEXT("Look for it in the list. An invitation can be sent again from there.")}},
    {"emailNotAllowed"_L1,
     {TEXT("This email address cannot be invited."),
      TEXT("Addresses under citrix.com are not accepted. Use a company address.")}},
    {"knownToCommercial"_L1,
     {TEXT("This address belongs to an account of the commercial Citrix Cloud."),
      TEXT("Citrix Cloud Japan needs an address that is not used there. Use another one.")}},
    {"invitationPending"_L1,
     {TEXT("This person has not accepted the invitation yet."),
      TEXT("Access can be changed once the invitation is accepted.")}},
    {"locationInUse"_L1,
     {TEXT("This resource location still has connectors."),
      TEXT("Remove its Cloud Connectors first, then delete it.")}},
    {"wrongCustomer"_L1,
     {TEXT("This session belongs to another organization."),
      TEXT("Switch to the organization above the navigation and try again.")}},
    {"personRequired"_L1,
     {TEXT("An API client cannot do this."), TEXT("Sign in as a person with email address and password.")}},
};

const NamedWords commonWords[] = {
    {"outOfRange"_L1, {TEXT("A value is outside the allowed range."), TEXT("Correct it and try again.")}},
    {"tooLong"_L1, {TEXT("A value is too long."), TEXT("Shorten it and try again.")}},
    {"invalidString"_L1, {TEXT("A value is not accepted."), TEXT("Check what you entered and try again.")}},
    {"invalidEnum"_L1,
     {TEXT("The server does not know one of the choices."), TEXT("Refresh the page and choose again.")}},
    {"missing"_L1, {TEXT("A required value is missing."), TEXT("Fill it in and try again.")}},
    {"invalidJson"_L1,
     {TEXT("The server could not read the request."),
      TEXT("Check whether a newer version of this console is available, or send the details to support.")}},
    {"authorization"_L1,
     {TEXT("Your access rights do not allow this."), TEXT("Ask an administrator with full access.")}},
    {"notFound"_L1,
     {TEXT("This no longer exists."), TEXT("It may have been removed by someone else. Refresh the page.")}},
    {"notAcceptable"_L1,
     {TEXT("The server cannot answer in the form this console needs."),
      TEXT("Check the address of the server, and whether a newer version of this console is available.")}},
    {"optimisticConcurrency"_L1,
     {TEXT("Someone else has changed this in the meantime."),
      TEXT("Refresh the page, look at the present state and decide again.")}},
    {"unsupportedMediaType"_L1,
     {TEXT("The server did not accept the form of the request."),
      TEXT("Check the address of the server, and whether a newer version of this console is available.")}},
    {"rateLimitExceeded"_L1,
     {TEXT("Too many requests in a short time."), TEXT("The server asks for a pause."), Retry}},
    {"notImplemented"_L1, {TEXT("The server does not offer this."), TEXT("Use the web console for it.")}},
    {"serviceUnavailable"_L1,
     {TEXT("The service is not available at the moment."),
      TEXT("Nothing is wrong on your side. Try again in a few minutes."), Retry}},
    {"Redirect"_L1,
     {TEXT("This organization is kept in another region."),
      TEXT("Citrix Cloud Japan and the commercial Citrix Cloud are separate. Check the environment and the "
           "customer ID.")}},
};

QHash<QString, ErrorWords> collected()
{
    QHash<QString, ErrorWords> result;
    const auto add = [&result](const auto &rows) {
        for (const NamedWords &row : rows)
            result.insert(row.name, row.words);
    };
    add(signInWords);
    add(administratorWords);
    add(commonWords);
    return result;
}

} // namespace

std::optional<ErrorWords> wordsForName(const QString &name)
{
    static const QHash<QString, ErrorWords> words = collected();
    const auto found = words.constFind(name);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

ErrorWords wordsForKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
        return {TEXT("The server cannot be reached."),
                TEXT("Check the network connection and the address of the server."), Retry};
    case Error::Kind::Timeout:
        return {TEXT("The server did not answer in time."),
                TEXT("The network or the server may be slow. Try again."), Retry};
    case Error::Kind::Proxy:
        return {TEXT("The proxy server refused the connection."),
                TEXT("Check the proxy settings and its user name and password."), Retry};
    case Error::Kind::Tls:
        return {
            TEXT("No secure connection to the server could be made."),
            TEXT("Its certificate is not trusted here. Something between you and the server may be reading "
                 "along, or the clock of this computer is wrong. The connection was not used."),
            Retry};
    case Error::Kind::Unauthorized:
        return {TEXT("The server did not accept the sign-in."),
                TEXT("Check what you entered and try again.")};
    case Error::Kind::SessionExpired:
        return {TEXT("The session has expired."), TEXT("Sign in again to go on."), SignIn};
    case Error::Kind::AccessRemoved:
        return {TEXT("Your access to this organization has been removed."),
                TEXT("Ask an administrator with full access if you think this is a mistake.")};
    case Error::Kind::Forbidden:
        return {TEXT("Your access rights do not allow this."),
                TEXT("Ask an administrator with full access.")};
    case Error::Kind::NotFound:
        return {TEXT("This no longer exists."),
                TEXT("It may have been removed by someone else. Refresh the page.")};
    case Error::Kind::Conflict:
        return {TEXT("This does not fit the present state."),
                TEXT("It may have been changed by someone else. Refresh the page and decide again.")};
    case Error::Kind::Invalid:
        return {TEXT("The server refused what was sent."), TEXT("Check what you entered and try again.")};
    case Error::Kind::RateLimited:
        return {TEXT("Too many requests in a short time."), TEXT("The server asks for a pause."), Retry};
    case Error::Kind::Server:
        return {TEXT("The server reports a fault of its own."),
                TEXT("Try again in a few minutes. If it stays, send the details to support."), Retry};
    case Error::Kind::BadResponse:
        return {TEXT("The server's answer could not be understood."),
                TEXT("Check the address of the server. If it is right, send the details to support."), Retry};
    case Error::Kind::KeychainUnavailable:
        return {TEXT("The credential store of this computer is not available."),
                TEXT("Your sign-in is kept in memory for this session only."), RetryKeychain};
    case Error::Kind::KeychainLocked:
        return {TEXT("The credential store of this computer is locked."),
                TEXT("Unlock it, then try again. Until then your sign-in is kept for this session only."),
                RetryKeychain};
    case Error::Kind::KeychainSilent:
        return {TEXT("The credential store of this computer does not answer."),
                TEXT("Until it does, your sign-in is kept for this session only."), RetryKeychain};
    case Error::Kind::NotFoundLocally:
        return {TEXT("Nothing is saved on this computer."),
                TEXT("Sign in once; after that it is remembered."), SignIn};
    case Error::Kind::Storage:
        return {TEXT("A file on this computer could not be read or written."),
                TEXT("Check the free space and the rights of the profile folder."), Retry};
    case Error::Kind::Unexpected:
        return {TEXT("Something unexpected happened."),
                TEXT("Try again. If it stays, send the details to support."), Retry};
    }
    Q_UNREACHABLE();
}

#undef TEXT

} // namespace ccj::ui
