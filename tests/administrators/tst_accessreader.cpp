// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/access/accessreader.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace ccj::testing;
using namespace Qt::StringLiterals;

namespace {

Administrator custom(const QString &userId)
{
    Administrator item;
    item.userId = userId;
    item.email = userId + u"@example.jp"_s;
    item.providerType = u"CitrixSts"_s;
    item.accessType = u"Custom"_s;
    return item;
}

QString pathOf(const QString &userId)
{
    return u"/administrators/%1/access"_s.arg(userId);
}

const QJsonObject nothing{{u"accessType"_s, u"Custom"_s}, {u"policies"_s, QJsonArray()}};

struct Fixture
{
    FakeHttp http;
    FakeClock clock;
    AccessReader reader{http, clock};

    bool isKnown() const
    {
        return QTest::qWaitFor([this] { return reader.answer() && reader.answer()->has_value(); });
    }
    void rest() { clock.advance(AccessReader::patience); }
};

} // namespace

class tst_AccessReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksOnceTheSelectionRests();
    void givesUpWhatIsNoLongerLookedAt();
    void remembersUntilTheListChanges();
    void asksAgainAfterAnError();
    void asksOnlyWhereThereIsSomethingToRead();
};

void tst_AccessReader::asksOnceTheSelectionRests()
{
    Fixture f;
    f.http.expect("GET", pathOf(u"3"_s)).reply(200, nothing);
    // Held down, the arrow key passes many rows; only the last one is asked about.
    for (const auto &id : {u"1"_s, u"2"_s, u"3"_s}) {
        f.reader.show(custom(id));
        f.clock.advance(AccessReader::patience / 2);
    }
    QVERIFY(f.http.requests().empty());
    f.rest();
    QVERIFY(f.isKnown());
    QVERIFY(f.reader.answer()->value().givesNothing());
}

void tst_AccessReader::givesUpWhatIsNoLongerLookedAt()
{
    Fixture f;
    const int first = f.http.expect("GET", pathOf(u"1"_s)).hold();
    f.reader.show(custom(u"1"_s));
    f.rest();
    QTRY_VERIFY(f.http.wasSent(first));
    f.reader.show({});
    QVERIFY(f.http.wasCancelled(first));
    QVERIFY(!f.reader.answer());
}

void tst_AccessReader::remembersUntilTheListChanges()
{
    Fixture f;
    f.http.expect("GET", pathOf(u"1"_s)).reply(200, nothing);
    f.reader.show(custom(u"1"_s));
    f.rest();
    QVERIFY(f.isKnown());
    f.reader.show({});
    f.reader.show(custom(u"1"_s));
    QVERIFY(f.reader.answer()); // at once, without a second request
    const int second = f.http.expect("GET", pathOf(u"1"_s)).hold();
    f.reader.forget();
    QTRY_VERIFY(f.http.wasSent(second));
    QVERIFY(f.reader.answer()); // nothing flickers while it is read again
    QSignalSpy changed(&f.reader, &AccessReader::changed);
    f.http.reply(second, 200, QJsonObject{{u"accessType"_s, u"ReadOnly"_s}});
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(f.reader.answer()->value().accessType, u"ReadOnly"_s);
}

void tst_AccessReader::asksAgainAfterAnError()
{
    Fixture f;
    f.http.expect("GET", pathOf(u"1"_s)).fail(Error::of(Error::Kind::Offline));
    f.reader.show(custom(u"1"_s));
    f.rest();
    QTRY_VERIFY(f.reader.answer());
    QCOMPARE(f.reader.answer()->error().kind, Error::Kind::Offline);
    f.http.expect("GET", pathOf(u"1"_s)).reply(200, nothing);
    f.reader.retry();
    QVERIFY(!f.reader.answer());
    QVERIFY(f.isKnown());
}

void tst_AccessReader::asksOnlyWhereThereIsSomethingToRead()
{
    Fixture f;
    auto full = custom(u"1"_s);
    full.accessType = u"Full"_s;
    auto invited = custom({});
    invited.pending = true;
    for (const auto &target : {full, invited}) {
        f.reader.show(target);
        f.rest();
        f.reader.retry();
    }
    QVERIFY(f.http.requests().empty());
}

QTEST_GUILESS_MAIN(tst_AccessReader)
#include "tst_accessreader.moc"
