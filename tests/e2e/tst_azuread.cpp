// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/azuredirectory.h"

#include "tests/support/console.h"

#include <QtTest>

using namespace ccj;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;
using Connection = AzureDirectory::Connection;

namespace {

/// The console, signed in with Full access, and the directory of its company.
struct Desk
{
    explicit Desk(testing::SandboxProcess &cloud) : console(cloud), directory(console.client, console.clock)
    {
    }

    bool enter(int person)
    {
        if (!console.signInAs(person))
            return false;
        controller().setCaller({console.session.profile()->userId, true});
        directory.check(console.session.organization()->id, true);
        return read() && testing::waitFor([this] { return directory.connection() != Connection::Unknown; });
    }
    bool read()
    {
        controller().refresh();
        return testing::waitFor([this] { return !controller().isLoading(); });
    }
    std::optional<DirectoryPerson> find(const QString &text)
    {
        directory.setText(text);
        directory.searchAgain();
        testing::waitFor([this] { return directory.search() != AzureDirectory::Search::Waiting; });
        const auto &people = directory.matches().people;
        return people.isEmpty() ? std::nullopt : std::optional(people.first());
    }
    /// Starts a change and waits for its end and for the list after it.
    Operation::State end(const std::function<quint64()> &start)
    {
        auto state = Operation::State::Running;
        const QObject context;
        QObject::connect(&controller(), &AdministratorsController::operationChanged, &context,
                         [&](const Operation &operation) { state = operation.state; });
        start();
        testing::waitFor(
            [&] { return state > Operation::State::CheckingOutcome && !controller().isLoading(); });
        return state;
    }
    AdministratorsController &controller() { return console.administrators; }

    testing::Console console;
    AzureDirectory directory;
};

} // namespace

/// People and groups of Azure AD against the real server (R107, R109, R110, R115).
class TestAzureAd : public QObject
{
    Q_OBJECT

private:
    testing::SandboxProcess m_cloud{u"demo"_s};

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cloud.start()); }
    void init() { QVERIFY(m_cloud.reset(u"demo"_s)); }

    void aPersonIsFoundAndInvited()
    {
        Desk desk(m_cloud);
        QVERIFY(desk.enter(0));
        QCOMPARE(desk.directory.connection(), Connection::Connected);
        const auto person = desk.find(u"坂本舞"_s);
        QVERIFY(person);
        Invitation invitation{.email = person->mail, .policies = {}, .displayName = person->displayName};
        invitation.providerType = u"AzureAd"_s;
        invitation.externalProviderId = desk.directory.tenant().id;
        invitation.externalUserId = person->objectId;
        QCOMPARE(desk.end([&] { return desk.controller().invite(invitation); }), Operation::State::Done);
        const auto listed = desk.controller().roster().findByEmail(person->mail);
        QVERIFY(listed);
        QCOMPARE(listed->providerType, u"AzureAd"_s);
        QCOMPARE(listed->status(), Status::Invited);
        QCOMPARE(m_cloud.outbox(person->mail).size(), 1);

        // What the row keeps is enough to invite the same person once more.
        QCOMPARE(desk.end([&] { return desk.controller().cancelInvitation(*listed); }),
                 Operation::State::Done);
        QCOMPARE(desk.end([&] { return desk.controller().invite(Invitation::of(*listed)); }),
                 Operation::State::Done);
        QCOMPARE(m_cloud.outbox(person->mail).size(), 2);
    }

    void whoHasNoMailAttributeIsRefusedByTheServerToo()
    {
        Desk desk(m_cloud);
        QVERIFY(desk.enter(0));
        const auto person = desk.find(u"ota.saki"_s);
        QVERIFY(person && person->mail.isEmpty());
        Invitation invitation{.email = person->userPrincipalName, .policies = {}};
        invitation.providerType = u"AzureAd"_s;
        invitation.externalProviderId = desk.directory.tenant().id;
        invitation.externalUserId = person->objectId;
        QCOMPARE(desk.end([&] { return desk.controller().invite(invitation); }), Operation::State::Refused);
        QVERIFY(!desk.controller().roster().findByEmail(person->userPrincipalName));
    }

    void withoutFullAccessTheDirectoryIsClosed()
    {
        Desk desk(m_cloud);
        QVERIFY(desk.enter(2));
        QCOMPARE(desk.directory.connection(), Connection::Connected);
        QVERIFY(!desk.find(u"坂本"_s));
        QCOMPARE(desk.directory.searchError()->kind, Error::Kind::Forbidden);
    }

    void aGroupIsRemovedByItsOid()
    {
        Desk desk(m_cloud);
        QVERIFY(desk.enter(0));
        const auto group =
            desk.controller().roster().findIf([](const auto &entry) { return entry.isGroup(); });
        QVERIFY(group && group->userId.isEmpty() && group->ucOid.contains(u'/'));
        QCOMPARE(desk.end([&] { return desk.controller().remove(*group); }), Operation::State::Done);
        QVERIFY(!desk.controller().roster().find(group->key()));
    }
};

QTEST_GUILESS_MAIN(TestAzureAd)
#include "tst_azuread.moc"
