// SPDX-License-Identifier: Apache-2.0
#include "tests/notifications/controllerfixture.h"
#include "tests/support/console.h"

#include <QSignalSpy>

using namespace ccj;
using namespace ccj::testing;

namespace {

/// What the console knows of notifications, with somebody who is told.
struct Desk
{
    Console console;
    RecordingAnnouncer announcer;

    explicit Desk(SandboxProcess &cloud) : console(cloud)
    {
        console.notifications.attention().setAnnouncer(&announcer);
    }
    NotificationsController &controller() { return console.notifications; }
    bool isQuiet()
    {
        return waitFor([this] { return !controller().isLoading(); }) && !controller().error();
    }
    bool enter(int person)
    {
        if (!console.signInAs(person))
            return false;
        console.followNotifications();
        return isQuiet();
    }
    bool read()
    {
        controller().refresh();
        return isQuiet();
    }
    /// The first row that fits; nothing when there is none.
    template <class Fits> std::optional<Group> row(Fits fits)
    {
        for (int number = 0; number < controller().model().rowCount(); ++number) {
            if (fits(controller().model().at(number)))
                return controller().model().at(number);
        }
        return std::nullopt;
    }
    bool dismiss(const QStringList &ids)
    {
        bool isDone = false;
        const QObject context;
        QObject::connect(&controller(), &NotificationsController::dismissalChanged, &context,
                         [&](const Dismissal &one) { isDone = one.state == Dismissal::State::Done; });
        controller().dismiss(ids);
        controller().sendHeld();
        return waitFor([&] { return isDone; }) && isQuiet();
    }
    /// By the server's own word.
    QDateTime idleEndsAt()
    {
        std::optional<Result<auth::SessionDetails>> answer;
        const Pending pending = console.account.session([&](auto details) { answer = std::move(details); });
        const bool came = waitFor([&] { return answer.has_value(); });
        return came && *answer ? (*answer)->idleEndsAt : QDateTime();
    }
};

QString titleOf(const Group &group)
{
    return group.newest().wordingFor(u"ja"_s).content.title;
}

} // namespace

/// Notifications of a real server, with the real client, session, archive and controller (R246-R250).
class TestNotificationsFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init()
    {
        QVERIFY(m_cloud.reset());
        m_desk = std::make_unique<Desk>(m_cloud);
    }
    void cleanup() { m_desk.reset(); }

    void whatTheDemoCompanyIsTold()
    {
        QVERIFY(m_desk->enter(0));
        QVERIFY(m_desk->controller().openCount() >= 12);
        const auto repeated = m_desk->row([](const Group &group) { return group.count() == 5; });
        QVERIFY(repeated);
        QVERIFY(repeated->first() < repeated->last());
        const auto html = m_desk->row([](const Group &group) {
            return titleOf(group).contains(u'<') ||
                   group.newest().wordingFor(u"ja"_s).content.description.contains(u'<');
        });
        QVERIFY(html); // as it was sent
        QVERIFY(
            m_desk->row([](const Group &group) { return group.newest().wordingFor(u"ja"_s).isFallback; }));
        QVERIFY(m_desk->announcer.lines.isEmpty()); // it was there before
    }

    // R250
    void linksLeadToRowsThatAreThere()
    {
        QVERIFY(m_desk->enter(0));
        m_desk->console.locations.refresh();
        QVERIFY(waitFor([&] { return !m_desk->console.locations.isLoading(); }));
        int links = 0;
        for (int row = 0; row < m_desk->controller().model().rowCount(); ++row) {
            const auto &target = m_desk->controller().model().at(row).newest().target;
            if (target.resourceLocationId.isEmpty())
                continue;
            ++links;
            QVERIFY(m_desk->console.locations.fleet().location(target.resourceLocationId));
        }
        QVERIFY(links > 0);
    }

    // R248
    void aDismissalIsOnesOwn()
    {
        QVERIFY(m_desk->enter(0));
        const auto group = m_desk->row([](const Group &row) { return row.count() == 5; });
        const auto id = group.value().newest().id;
        const auto before = m_desk->controller().openCount();
        QVERIFY(m_desk->dismiss({id}));
        QCOMPARE(m_desk->controller().openCount(), before - 1);
        QVERIFY(m_desk->controller().notification(id)->isDismissed());
        QCOMPARE(m_desk->console.changes.lines.count(u"begin notifications.dismiss"_s), 1);
        Desk colleague(m_cloud);
        QVERIFY(colleague.enter(1));
        QVERIFY(!colleague.controller().notification(id)->isDismissed());
        QStringList all;
        for (int row = 0; row < m_desk->controller().model().rowCount(); ++row) {
            for (const auto &item : m_desk->controller().model().at(row).items)
                all << item.id;
        }
        QVERIFY(m_desk->dismiss(all));
        QCOMPARE(m_desk->controller().openCount(), 0);
        QVERIFY(colleague.read());
        QVERIFY(colleague.controller().openCount() > 0);
    }

    void whatComesIsAnnouncedOnce()
    {
        QVERIFY(m_desk->enter(0));
        const auto sent = m_cloud.post("/sandbox/notifications", {{u"severity"_s, u"Katastrophal"_s}});
        QCOMPARE(sent.status, 201);
        const auto id = sent.object()[u"id"_s].toString();
        QVERIFY(m_desk->read());
        QTRY_COMPARE(m_desk->announcer.lines, QStringList{id}); // R249: unknown is rather too much
        QVERIFY(m_desk->read());
        m_cloud.post("/sandbox/notifications", {{u"severity"_s, u"Information"_s}});
        QVERIFY(m_desk->read());
        QCOMPARE(m_desk->announcer.lines.size(), 1);
    }

    void whatTheCloudForgetsAfterNinetyDaysIsKept()
    {
        QVERIFY(m_desk->enter(0));
        const auto first = m_desk->controller().openCount();
        m_desk->console.pass(std::chrono::days(91));
        QVERIFY(m_desk->console.signInAs(0));
        QVERIFY(m_desk->read());
        auto &archived = m_desk->controller().archived();
        archived.search({.states = {State::Archived}});
        QTRY_VERIFY(archived.rowCount() >= first);
    }

    // R31
    void pollingNeverMovesTheIdleClock()
    {
        QVERIFY(m_desk->enter(0));
        m_desk->console.session.noteActivity();
        QVERIFY(m_desk->read());
        QTRY_VERIFY(m_desk->idleEndsAt().isValid());
        const auto ends = m_desk->idleEndsAt();
        for (int i = 0; i < 5; ++i) {
            m_desk->console.pass(10min);
            const auto before = m_desk->controller().loadedAt();
            m_desk->controller().refresh(net::Priority::Background);
            QVERIFY(m_desk->isQuiet());
            QVERIFY(m_desk->controller().loadedAt() > before);
        }
        QVERIFY(std::abs(m_desk->idleEndsAt().secsTo(ends)) <= 1);
        m_desk->console.pass(15min);
        m_desk->controller().refresh(net::Priority::Background);
        QVERIFY(waitFor([&] { return !m_desk->controller().isLoading(); }));
        QCOMPARE(m_desk->controller().error()->kind, Error::Kind::SessionExpired);
    }

    void anApiClientReadsAndDismissesNothing()
    {
        QVERIFY(m_desk->console.signInAsApiClient());
        QVERIFY(waitFor([&] { return m_desk->console.session.organization().has_value(); }));
        m_desk->console.followNotifications();
        QVERIFY(m_desk->isQuiet());
        QVERIFY(m_desk->controller().openCount() > 0);
        QCOMPARE(m_desk->controller().dismissAll(), 0u);
    }

    // R249: very many
    void thousandsAreRead()
    {
        QVERIFY(m_cloud.reset(u"large:100"_s));
        m_desk = std::make_unique<Desk>(m_cloud);
        QVERIFY(m_desk->enter(0));
        QVERIFY(m_desk->controller().openCount() >= 5000);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_desk->read());
        qInfo("read again in %lld ms", timer.elapsed());
        auto &archived = m_desk->controller().archived();
        archived.search({.text = u"VC-TYO"_s});
        QTRY_VERIFY(archived.rowCount() >= 5);
    }

private:
    SandboxProcess m_cloud;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(TestNotificationsFlow)
#include "tst_notifications.moc"
