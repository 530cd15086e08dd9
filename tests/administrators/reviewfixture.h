// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/reviewcontroller.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QtTest>

/// Access reviews over a server by script, a clock that stands still and a store on disk.
namespace ccj::testing {

using namespace administrators;
using namespace Qt::StringLiterals;

using State = ReviewController::State;

inline Administrator entry(const QString &name, const QString &accessType, const QString &userId)
{
    Administrator result;
    result.type = u"AdministratorUser"_s;
    result.providerType = u"CitrixSts"_s;
    result.accessType = accessType;
    result.displayName = name;
    result.email = name + u"@example.jp"_s;
    result.userId = userId;
    result.pending = userId.isEmpty();
    return result;
}

inline const auto hanako = entry(u"hanako"_s, u"Full"_s, u"1"_s);
inline const auto kenichi = entry(u"kenichi"_s, u"Full"_s, u"2"_s);
inline const auto yui = entry(u"yui"_s, u"Custom"_s, u"3"_s);
inline const auto sho = entry(u"sho"_s, u"Custom"_s, u"4"_s);
inline const auto misaki = entry(u"misaki"_s, u"Full"_s, {});

/// An access model in which exactly these of three policies are granted.
inline QJsonObject custom(const QStringList &granted)
{
    QJsonArray policies;
    for (const auto &name : {u"library"_s, u"domains"_s, u"notifications"_s}) {
        policies.append(QJsonObject{{u"name"_s, name},
                                    {u"serviceName"_s, u"Platform"_s},
                                    {u"displayName"_s, name.toUpper()},
                                    {u"checkable"_s, QJsonObject{{u"value"_s, granted.contains(name)},
                                                                 {u"canChangeValue"_s, true}}}});
    }
    return {{u"accessType"_s, u"Custom"_s}, {u"policies"_s, policies}};
}

/// A console's run: what is in the folder outlives it.
struct ReviewFixture
{
    explicit ReviewFixture(const QString &folder)
        : store(folder + u"/store.sqlite"_s), reviews(http, store, clock)
    {
        reviews.setPlace({u"acme"_s, u"アクメ株式会社"_s, u"12345678"_s, u"鈴木 花子"_s});
    }

    void expectAccess(const QString &userId, const QStringList &granted)
    {
        http.expect("GET", u"/administrators/%1/access"_s.arg(userId)).reply(200, custom(granted));
    }
    bool reached(State state)
    {
        return QTest::qWaitFor([&] { return reviews.state() == state; });
    }
    /// Everybody is collected; a decision can be made.
    bool collect(const QList<Administrator> &people)
    {
        reviews.begin(Roster::of(people), clock.now());
        return reached(State::Deciding);
    }
    qsizetype placeOf(const Administrator &person) const
    {
        const auto &all = reviews.entries();
        const auto found =
            std::ranges::find(all, person.email, [](const auto &one) { return one.person.email; });
        return found == all.end() ? -1 : found - all.begin();
    }
    const ReviewEntry &of(const Administrator &person) const
    {
        return reviews.entries().at(static_cast<size_t>(placeOf(person)));
    }
    void decide(const Administrator &person, Decision decision)
    {
        reviews.decide({placeOf(person)}, decision);
    }
    void keepAll()
    {
        for (size_t place = 0; place < reviews.entries().size(); ++place)
            reviews.decide({static_cast<qsizetype>(place)}, Decision::Keep);
    }
    void signOff() { reviews.signOff({u"鈴木 花子"_s, u"佐藤 健一"_s, {}, {}}); }

    FakeHttp http;
    FakeClock clock;
    LocalStore store;
    ReviewController reviews;
};

} // namespace ccj::testing
