// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/authorizedclient.h"
#include "app/auth/session.h"
#include "app/core/settings.h"
#include "app/net/environment.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecretstore.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace ccj::testing {

using namespace Qt::StringLiterals;

inline const auto organizationJson =
    QJsonObject{{u"id"_s, u"aobashoji"_s}, {u"name"_s, u"青葉商事"_s}, {u"orgId"_s, u"40012345"_s}};
inline const auto otherOrganizationJson =
    QJsonObject{{u"id"_s, u"midorikogyo"_s}, {u"name"_s, u"緑工業"_s}, {u"orgId"_s, u"40067890"_s}};
inline const auth::Organization aoba{u"aobashoji"_s, u"青葉商事"_s, u"40012345"_s};
inline const auth::Organization midori{u"midorikogyo"_s, u"緑工業"_s, u"40067890"_s};

inline QJsonObject tokensJson(const QString &number)
{
    return {
        {u"accessToken"_s, u"access-"_s + number},       {u"expiresIn"_s, 900},
        {u"refreshToken"_s, u"refresh-"_s + number},     {u"sessionStartedAt"_s, u"2026-04-01T00:00:00Z"_s},
        {u"sessionEndsAt"_s, u"2026-04-02T00:00:00Z"_s}, {u"idleSeconds"_s, 3600}};
}

inline QJsonObject problem(const QString &type)
{
    return {{u"type"_s, type}, {u"title"_s, u"-"_s}, {u"status"_s, 401}};
}

inline QJsonObject ours(const QString &name)
{
    return problem(u"urn:ccj:error:"_s + name);
}

/// What outlives one run of the program.
struct Machine
{
    Machine() : settings(folder.filePath(u"settings.ini"_s)) {}
    QByteArray settingsFile() const
    {
        QFile file(folder.filePath(u"settings.ini"_s));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// The refresh token or client secret that is saved, as text of the whole secret.
    QByteArray saved() const { return keychain.secret(u"session"_s).value_or(QByteArray()); }

    QTemporaryDir folder;
    Settings settings;
    FakeSecretStore keychain;
};

/// One run of the console's session layer against a scripted server and a clock of its own.
struct Run
{
    explicit Run(Machine &machine)
        : memo(machine.settings, net::Environment::custom(QUrl(u"https://127.0.0.1:4443"_s), {})),
          session(http, machine.keychain, memo, clock),
          client(http, session)
    {
    }

    /// The server answers who is signed in, and where.
    void expectProfile(const QJsonArray &organizations = QJsonArray{organizationJson},
                       const QString &customerId = u"aobashoji"_s)
    {
        http.expect("GET", u"/console/v1/session"_s)
            .reply(200, QJsonObject{{u"startedAt"_s, u"2026-04-01T00:00:00Z"_s},
                                    {u"endsAt"_s, u"2026-04-02T00:00:00Z"_s},
                                    {u"idleEndsAt"_s, clock.now().addSecs(3600).toString(Qt::ISODate)},
                                    {u"customerId"_s, customerId}});
        http.expect("GET", u"/console/v1/me"_s)
            .reply(200, QJsonObject{{u"userId"_s, u"300100200300"_s},
                                    {u"email"_s, u"hanako.suzuki@example.jp"_s},
                                    {u"displayName"_s, u"鈴木 花子"_s},
                                    {u"accessType"_s, u"Full"_s},
                                    {u"customers"_s, organizations}});
    }
    /// A person who has just signed in with access-1 and refresh-1.
    void signIn(const QJsonArray &organizations = QJsonArray{organizationJson})
    {
        expectProfile(organizations);
        session.adoptPerson({auth::SecretString("access-1"), auth::SecretString("refresh-1"),
                             clock.now().addSecs(900), clock.now(), clock.now().addDays(1),
                             std::chrono::hours(1)},
                            aoba, u"hanako.suzuki@example.jp"_s);
        QTRY_VERIFY(session.profile());
    }
    void signInAsApiClient()
    {
        session.adoptApiClient({u"aobashoji"_s, u"client-id"_s, auth::SecretString("client-secret")},
                               {auth::SecretString("access-1"), {}, clock.now().addSecs(3600), {}, {}, {}});
    }

    FakeClock clock;
    FakeHttp http;
    auth::SessionMemo memo;
    auth::Session session;
    auth::AuthorizedClient client;
};

} // namespace ccj::testing
