// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errorwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

using enum ErrorText::Action;

struct NamedWords
{
    QLatin1StringView name;
    ErrorWords words;
};

const NamedWords signInWords[] = {
    {"invalidCredentials"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The email address or the password is not correct."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Check both and try again. If you sign in with your organization's credentials, use the web "
          "console.")}},
    {"invalidCode"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The code is not correct."),
      QT_TRANSLATE_NOOP("ErrorText", "Enter the code that is shown now. If it is refused again, "
                                     "check that the clock of your phone is right.")}},
    {"codeAlreadyUsed"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This code has been used already."),
      QT_TRANSLATE_NOOP("ErrorText", "Each code works once. Wait for the next one and enter that.")}},
    {"codeExpired"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This code has expired."),
      QT_TRANSLATE_NOOP("ErrorText", "Request a new code and enter it within 10 minutes.")}},
    {"tooManyAttempts"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "Too many attempts."),
      QT_TRANSLATE_NOOP("ErrorText", "For your protection, further attempts are refused for a while.")}},
    {"ticketExpired"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This sign-in took too long."),
      QT_TRANSLATE_NOOP("ErrorText", "Start again with your email address and password."), SignIn}},
    {"wrongStep"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This step is not possible now."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Something has changed in the meantime. Start again from the first step.")}},
    {"organizationNotFound"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "There is no organization with this identifier."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask your organization's administrator for the identifier.")}},
    {"azureAdNotConnected"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "Azure AD is not connected for this organization."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Sign in with your email address and password, or ask your organization's administrator.")}},
    {"invalid_client"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The API client was refused."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the customer ID, the client ID and the secret. The "
                                     "client may have been deleted, or its creator removed.")}},
    {"sessionExpired"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The session has expired."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in again to go on."), SignIn}},
    {"sessionRevoked"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The session has been ended."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "It was ended from another place, or its saved sign-in was used twice. Sign in again."),
      SignIn}},
    {"tokenExpired"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The session has expired."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in again to go on."), SignIn}},
    {"authentication"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "You are not signed in."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in again to go on."), SignIn}},
    {"accessRemoved"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "Your access to this organization has been removed."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator with full access if you think this is a mistake.")}},
};

const NamedWords administratorWords[] = {
    {"lastFullAdministrator"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This is the only administrator with full access."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Give another active administrator full access first. Invitations, groups and API clients do not "
          "count.")}},
    {"alreadyInvited"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This address is an administrator here already, or has been invited."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Look for it in the list. An invitation can be sent again from there.")}},
    {"emailNotAllowed"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This email address cannot be invited."),
      QT_TRANSLATE_NOOP("ErrorText", "Addresses under citrix.com are not accepted. Use a company address.")}},
    {"knownToCommercial"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This address belongs to an account of the commercial Citrix Cloud."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Citrix Cloud Japan needs an address that is not used there. Use another one.")}},
    {"invitationPending"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This person has not accepted the invitation yet."),
      QT_TRANSLATE_NOOP("ErrorText", "Access can be changed once the invitation is accepted.")}},
    {"locationInUse"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This resource location still has connectors."),
      QT_TRANSLATE_NOOP("ErrorText", "Remove its Cloud Connectors first, then delete it.")}},
    {"locationReadOnly"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This resource location is managed by Citrix."),
      QT_TRANSLATE_NOOP("ErrorText", "It can be neither changed nor deleted here.")}},
    {"wrongCustomer"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This session belongs to another organization."),
      QT_TRANSLATE_NOOP("ErrorText", "Switch to the organization above the navigation and try again.")}},
    {"personRequired"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "An API client cannot do this."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in as a person with email address and password.")}},
};

const NamedWords fileWords[] = {
    {"diskFull"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "There is not enough room on the disk."),
      QT_TRANSLATE_NOOP("ErrorText", "Make room, or choose another folder.")}},
    {"fileNotWritten"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The file could not be written."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the free space and the rights of the folder.")}},
    {"notAnInstaller"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "What came was a web page and not the installer."),
      QT_TRANSLATE_NOOP(
          "ErrorText", "A proxy or the sign-in page of a network may have answered instead of the server.")}},
};

const NamedWords commonWords[] = {
    {"outOfRange"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "A value is outside the allowed range."),
      QT_TRANSLATE_NOOP("ErrorText", "Correct it and try again.")}},
    {"tooLong"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "A value is too long."),
      QT_TRANSLATE_NOOP("ErrorText", "Shorten it and try again.")}},
    {"invalidString"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "A value is not accepted."),
      QT_TRANSLATE_NOOP("ErrorText", "Check what you entered and try again.")}},
    {"invalidEnum"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The server does not know one of the choices."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the page and choose again.")}},
    {"missing"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "A required value is missing."),
      QT_TRANSLATE_NOOP("ErrorText", "Fill it in and try again.")}},
    {"invalidJson"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The server could not read the request."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Check whether a newer version of this console is available, or send the details to support.")}},
    {"authorization"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "Your access rights do not allow this."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator with full access.")}},
    {"notFound"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This no longer exists."),
      QT_TRANSLATE_NOOP("ErrorText", "It may have been removed by someone else. Refresh the page.")}},
    {"notAcceptable"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The server cannot answer in the form this console needs."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Check the address of the server, and whether a newer version of this console is available.")}},
    {"optimisticConcurrency"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "Someone else has changed this in the meantime."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the page, look at the present state and decide again.")}},
    {"unsupportedMediaType"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The server did not accept the form of the request."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Check the address of the server, and whether a newer version of this console is available.")}},
    {"rateLimitExceeded"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "Too many requests in a short time."),
      QT_TRANSLATE_NOOP("ErrorText", "The server asks for a pause."), Retry}},
    {"notImplemented"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The server does not offer this."),
      QT_TRANSLATE_NOOP("ErrorText", "Use the web console for it.")}},
    {"serviceUnavailable"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "The service is not available at the moment."),
      QT_TRANSLATE_NOOP("ErrorText", "Nothing is wrong on your side. Try again in a few minutes."), Retry}},
    {"Redirect"_L1,
     {QT_TRANSLATE_NOOP("ErrorText", "This organization is kept in another region."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Citrix Cloud Japan and the commercial Citrix Cloud are separate. Check the environment and the "
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
    add(fileWords);
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
        return {QT_TRANSLATE_NOOP("ErrorText", "The server cannot be reached."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the network connection and the address of the server."),
                Retry};
    case Error::Kind::Timeout:
        return {QT_TRANSLATE_NOOP("ErrorText", "The server did not answer in time."),
                QT_TRANSLATE_NOOP("ErrorText", "The network or the server may be slow. Try again."), Retry};
    case Error::Kind::Proxy:
        return {QT_TRANSLATE_NOOP("ErrorText", "The proxy server refused the connection."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the proxy settings and its user name and password."),
                Retry};
    case Error::Kind::Tls:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "No secure connection to the server could be made."),
            QT_TRANSLATE_NOOP(
                "ErrorText",
                "Its certificate is not trusted here. Something between you and the server may be reading "
                "along, or the clock of this computer is wrong. The connection was not used."),
            Retry};
    case Error::Kind::Unauthorized:
        return {QT_TRANSLATE_NOOP("ErrorText", "The server did not accept the sign-in."),
                QT_TRANSLATE_NOOP("ErrorText", "Check what you entered and try again.")};
    case Error::Kind::SessionExpired:
        return {QT_TRANSLATE_NOOP("ErrorText", "The session has expired."),
                QT_TRANSLATE_NOOP("ErrorText", "Sign in again to go on."), SignIn};
    case Error::Kind::AccessRemoved:
        return {QT_TRANSLATE_NOOP("ErrorText", "Your access to this organization has been removed."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Ask an administrator with full access if you think this is a mistake.")};
    case Error::Kind::Forbidden:
        return {QT_TRANSLATE_NOOP("ErrorText", "Your access rights do not allow this."),
                QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator with full access.")};
    case Error::Kind::NotFound:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "This no longer exists."),
            QT_TRANSLATE_NOOP("ErrorText", "It may have been removed by someone else. Refresh the page.")};
    case Error::Kind::Conflict:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "This does not fit the present state."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "It may have been changed by someone else. Refresh the page and decide again.")};
    case Error::Kind::Invalid:
        return {QT_TRANSLATE_NOOP("ErrorText", "The server refused what was sent."),
                QT_TRANSLATE_NOOP("ErrorText", "Check what you entered and try again.")};
    case Error::Kind::RateLimited:
        return {QT_TRANSLATE_NOOP("ErrorText", "Too many requests in a short time."),
                QT_TRANSLATE_NOOP("ErrorText", "The server asks for a pause."), Retry};
    case Error::Kind::Server:
        return {QT_TRANSLATE_NOOP("ErrorText", "The server reports a fault of its own."),
                QT_TRANSLATE_NOOP("ErrorText",
                                  "Try again in a few minutes. If it stays, send the details to support."),
                Retry};
    case Error::Kind::BadResponse:
        return {
            QT_TRANSLATE_NOOP("ErrorText", "The server's answer could not be understood."),
            QT_TRANSLATE_NOOP(
                "ErrorText", "Check the address of the server. If it is right, send the details to support."),
            Retry};
    case Error::Kind::KeychainUnavailable:
        return {QT_TRANSLATE_NOOP("ErrorText", "The credential store of this computer is not available."),
                QT_TRANSLATE_NOOP("ErrorText", "Your sign-in is kept in memory for this session only."),
                RetryKeychain};
    case Error::Kind::KeychainLocked:
        return {QT_TRANSLATE_NOOP("ErrorText", "The credential store of this computer is locked."),
                QT_TRANSLATE_NOOP(
                    "ErrorText",
                    "Unlock it, then try again. Until then your sign-in is kept for this session only."),
                RetryKeychain};
    case Error::Kind::KeychainSilent:
        return {QT_TRANSLATE_NOOP("ErrorText", "The credential store of this computer does not answer."),
                QT_TRANSLATE_NOOP("ErrorText", "Until it does, your sign-in is kept for this session only."),
                RetryKeychain};
    case Error::Kind::NotFoundLocally:
        return {QT_TRANSLATE_NOOP("ErrorText", "Nothing is saved on this computer."),
                QT_TRANSLATE_NOOP("ErrorText", "Sign in once; after that it is remembered."), SignIn};
    case Error::Kind::Storage:
        return {QT_TRANSLATE_NOOP("ErrorText", "A file on this computer could not be read or written."),
                QT_TRANSLATE_NOOP("ErrorText", "Check the free space and the rights of the profile folder."),
                Retry};
    case Error::Kind::Unexpected:
        return {QT_TRANSLATE_NOOP("ErrorText", "Something unexpected happened."),
                QT_TRANSLATE_NOOP("ErrorText", "Try again. If it stays, send the details to support."),
                Retry};
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
