// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/emailpreferencescontroller.h"

#include "tests/support/fakehttp.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::notifications;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using Saving = EmailPreferencesController::Saving;

namespace {

const auto path = u"/console/v1/notifications/preferences"_s;

QJsonObject answer(bool send, bool errors)
{
    const QJsonArray types{QJsonObject{{u"type"_s, u"Error"_s}, {u"enabled"_s, errors}},
                           QJsonObject{{u"type"_s, u"Warning"_s}, {u"enabled"_s, true}}};
    return {{u"sendNotificationEmails"_s, send},
            {u"notificationsSubscribed"_s, types},
            {u"enabledDate"_s, send ? QJsonValue(u"2026-02-01"_s) : QJsonValue()}};
}

struct Fixture
{
    FakeHttp http;
    EmailPreferencesController controller{http};

    bool read()
    {
        http.expect("GET", path).reply(200, answer(true, true));
        controller.refresh();
        return QTest::qWaitFor([this] { return controller.preferences().state() == PageState::Ready; });
    }
    EmailPreferences withoutErrors() const
    {
        auto wanted = *controller.preferences().value();
        wanted.subscriptions[0].enabled = false;
        return wanted;
    }
};

} // namespace

/// Which notifications are mailed (R248: the administrator's own choice).
class TestEmailPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areRead()
    {
        Fixture f;
        QCOMPARE(f.controller.preferences().state(), PageState::Loading);
        QVERIFY(f.read());
        const auto &read = *f.controller.preferences().value();
        QVERIFY(read.sendEmails);
        QCOMPARE(read.subscriptions.size(), 2);
        QCOMPARE(read.subscriptions[0].type, u"Error"_s);
        QCOMPARE(read.enabledDate, QDate(2026, 2, 1));
    }

    void areChanged()
    {
        Fixture f;
        QVERIFY(f.read());
        auto body = answer(true, false);
        body.remove(u"enabledDate"_s); // the server's to set
        f.http.expect("PUT", path)
            .withJson(body)
            .withChange(u"notifications.preferences"_s)
            .reply(200, answer(true, false));
        f.http.expect("GET", path).reply(200, answer(true, false));
        f.controller.save(f.withoutErrors());
        QVERIFY(f.controller.isBusy());
        QTRY_COMPARE(f.controller.saving(), Saving::Done);
        QVERIFY(!f.controller.preferences().value()->subscriptions[0].enabled);
        QTRY_COMPARE(f.controller.preferences().state(), PageState::Ready);
    }

    void aRefusalChangesNothing()
    {
        Fixture f;
        QVERIFY(f.read());
        f.http.expect("PUT", path).reply(403);
        f.controller.save(f.withoutErrors());
        QTRY_COMPARE(f.controller.saving(), Saving::Refused);
        QCOMPARE(f.controller.saveError()->kind, Error::Kind::Forbidden);
        QVERIFY(f.controller.preferences().value()->subscriptions[0].enabled);
    }

    void withoutAnAnswerTheyAreReadBack_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("errors");
        QTest::addColumn<Saving>("end");
        QTest::addRow("it happened") << 200 << false << Saving::Done;
        QTest::addRow("it did not") << 200 << true << Saving::NotApplied;
        QTest::addRow("cannot be read") << 503 << true << Saving::Unknown;
    }
    void withoutAnAnswerTheyAreReadBack()
    {
        Fixture f;
        QVERIFY(f.read());
        auto error = Error::of(Error::Kind::Timeout);
        error.outcomeUnknown = true;
        f.http.expect("PUT", path).fail(error);
        QFETCH(int, status);
        QFETCH(bool, errors);
        f.http.expect("GET", path).reply(status, answer(true, errors));
        f.controller.save(f.withoutErrors());
        QTRY_VERIFY(!f.controller.isBusy());
        QTEST(f.controller.saving(), "end");
    }

    void anAnswerThatHoldsNoneIsRefused()
    {
        Fixture f;
        f.http.expect("GET", path).reply(200, QJsonObject{{u"sendNotificationEmails"_s, u"maybe"_s}});
        f.controller.refresh();
        QTRY_COMPARE(f.controller.preferences().state(), PageState::Error);
        QCOMPARE(f.controller.preferences().error()->kind, Error::Kind::BadResponse);
        f.controller.save({}); // nothing is changed that was not read
        QCOMPARE(f.controller.saving(), Saving::None);
    }

    void areForgotten()
    {
        Fixture f;
        QVERIFY(f.read());
        f.controller.clear();
        QVERIFY(!f.controller.preferences().value());
        QCOMPARE(f.controller.preferences().state(), PageState::Loading);
    }
};

QTEST_GUILESS_MAIN(TestEmailPreferences)
#include "tst_emailpreferences.moc"
