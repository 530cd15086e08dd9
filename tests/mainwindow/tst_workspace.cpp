// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorspage.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspace.h"
#include "ui/notifications/list/notificationslist.h"
#include "ui/resourcelocations/locationspage.h"
#include "ui/theme/theme.h"

#include "app/core/profilepaths.h"
#include "app/mfa/totp.h"

#include "tests/support/console.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using ConsoleApi = net::Environment::ConsoleApi;

namespace {

constexpr int longEnough = 20'000;

ProfilePaths madeIn(const QString &folder)
{
    const auto paths = ProfilePaths::in(folder);
    return paths.create() ? paths : ProfilePaths();
}

/// The window with one environment, put together as the program does it.
struct Desktop
{
    explicit Desktop(const net::Environment &environment)
        : paths(madeIn(folder.path())),
          settings(paths),
          store(paths.storeFile()),
          journal(store, clock),
          theme(*qApp),
          window(theme, language),
          signInView(new SignInView(clock))
    {
        language.setLanguage(LanguageController::Language::English);
        window.setSignInView(signInView);
        workspace.emplace(Surroundings{window, *signInView, language, settings, clock, store, journal,
                                       paths.id, paths.notificationsFile()},
                          environment);
        window.show();
        workspace->start();
    }

    /// As a person does it: whatever has the focus is typed into.
    void signIn(const QJsonObject &apiClient)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(visible<QLineEdit>(u"Customer ID"_s) || visible<QAbstractButton>(toClient),
                                 longEnough);
        if (auto *button = visible<QAbstractButton>(toClient))
            button->click();
        for (const auto &[name, value] : {std::pair{u"Customer ID"_s, u"customerId"_s},
                                          {u"Client ID"_s, u"clientId"_s},
                                          {u"Client secret"_s, u"clientSecret"_s}}) {
            auto *field = visible<QLineEdit>(name);
            QVERIFY(field);
            QTest::keyClicks(field, apiClient[value].toString());
        }
        QTest::keyClick(visible<QLineEdit>(u"Client secret"_s), Qt::Key_Return);
    }
    /// With password, authenticator, the first organisation and its terms.
    void signInAs(const QJsonObject &person)
    {
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(visible<QLineEdit>(u"Email address"_s), longEnough);
        QTest::keyClicks(visible<QLineEdit>(u"Email address"_s), person[u"email"_s].toString());
        QTest::keyClicks(visible<QLineEdit>(u"Password"_s), person[u"password"_s].toString());
        visible<QAbstractButton>(u"Sign in"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(visible<QLineEdit>(codeField), longEnough);
        const auto secret = mfa::decodeBase32(person[u"totpSecret"_s].toString());
        QTest::keyClicks(visible<QLineEdit>(codeField),
                         mfa::totpCode(secret.value(), mfa::totpStep(QDateTime::currentSecsSinceEpoch())));
        if (auto *verify = visible<QAbstractButton>(u"Verify code"_s))
            verify->click();
        QTRY_VERIFY_WITH_TIMEOUT(visible<QListWidget>(), longEnough);
        visible<QAbstractButton>(u"Continue"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(visible<QCheckBox>() || window.isSignedIn(), longEnough);
        if (auto *terms = visible<QCheckBox>()) {
            terms->click();
            visible<QAbstractButton>(u"Continue"_s)->click();
        }
        QTRY_VERIFY_WITH_TIMEOUT(window.isSignedIn(), longEnough);
    }
    NotificationsPage *notifications() const { return window.findChild<NotificationsPage *>(); }
    NotificationsList *notificationsList() const
    {
        for (auto *list : notifications()->findChildren<NotificationsList *>()) {
            if (list->isVisible())
                return list;
        }
        return nullptr;
    }
    void onNotifications(const QString &text) const
    {
        for (auto *action : notifications()->menuActions() + notifications()->viewActions()) {
            if (action && action->text().remove(u'&') == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    /// The row of this notification is selected, once it is listed.
    bool selects(const QString &id) const
    {
        const auto *list = notificationsList();
        for (int row = 0; list && row < list->table()->model()->rowCount(); ++row) {
            if (NotificationsTable::group(list->table()->model()->index(row, 0)).newest().id != id)
                continue;
            list->table()->selectRow(row);
            return true;
        }
        return false;
    }
    bool reads(const QWidget *where, const QString &text) const
    {
        return std::ranges::any_of(where->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    template <class Widget> Widget *visible(const QString &name = {}) const
    {
        for (auto *widget : window.findChildren<Widget *>()) {
            const bool isIt = name.isEmpty() || widget->accessibleName() == name || textOf(widget) == name;
            if (widget->isVisible() && isIt)
                return widget;
        }
        return nullptr;
    }
    static QString textOf(const QWidget *widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        return button ? button->text() : QString();
    }
    QAction *action(const QString &text) const
    {
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    static inline const auto codeField = u"Verification code (6 digits)"_s;
    static inline const auto toClient = u"Sign in with an API client"_s;

    QTemporaryDir folder;
    ProfilePaths paths;
    Settings settings;
    SystemClock clock;
    LocalStore store;
    ChangeJournal journal;
    Theme theme;
    LanguageController language;
    MainWindow window;
    SignInView *signInView;
    std::optional<Workspace> workspace;
};

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anApiClientIsOfferedWhatTheServerHas_data()
    {
        QTest::addColumn<ConsoleApi>("consoleApi");
        QTest::addColumn<bool>("expected");
        QTest::newRow("the public plane") << ConsoleApi::Absent << false;
        QTest::newRow("a server that is asked") << ConsoleApi::Ask << true;
    }

    /// Sending an invitation again is in the console API alone.
    void anApiClientIsOfferedWhatTheServerHas()
    {
        QFETCH(ConsoleApi, consoleApi);
        QFETCH(bool, expected);
        testing::SandboxProcess cloud;
        QVERIFY(cloud.start());
        auto environment = net::Environment::custom(cloud.url(), cloud.caFile());
        environment.consoleApi = consoleApi;
        Desktop desktop(environment);
        desktop.signIn(cloud.people()[u"apiClients"_s][0].toObject());
        auto *table = desktop.window.findChild<AdministratorsPage *>()->findChild<QTableView *>();
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, longEnough);
        QVERIFY(desktop.action(u"Recently removed…"_s)->isVisible());
        QCOMPARE(desktop.action(u"Resend invitation"_s)->isVisible(), expected);
    }

    /// R250: also to a row that has come since the list was read; what is gone is said.
    void aNotificationLeadsToTheRowItSpeaksOf()
    {
        testing::SandboxProcess cloud;
        QVERIFY(cloud.start());
        Desktop desktop(net::Environment::custom(cloud.url(), cloud.caFile()));
        const auto client = cloud.people()[u"apiClients"_s][0].toObject();
        desktop.signIn(client);
        auto *locations = desktop.window.findChild<LocationsPage *>();
        desktop.window.showPage(u"resourcelocations"_s);
        QTRY_COMPARE_WITH_TIMEOUT(locations->state(), PageState::Ready, longEnough);
        desktop.window.showPage(u"notifications"_s);
        const auto connector =
            cloud.post("/sandbox/connectors", {{u"customerId"_s, client[u"customerId"_s]}}).object();
        const auto tell = [&](const QString &connectorId) {
            const QJsonObject target{{u"resourceLocationId"_s, connector[u"location"_s]},
                                     {u"connectorId"_s, connectorId}};
            return cloud.post("/sandbox/notifications", {{u"data"_s, target}}).object()[u"id"_s].toString();
        };
        const auto there = tell(connector[u"id"_s].toString());
        const auto gone = tell(u"00000000-0000-4000-8000-000000000000"_s);
        desktop.onNotifications(u"Refresh"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.selects(gone), longEnough);
        desktop.onNotifications(u"Go to the resource location"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.reads(desktop.notifications(), u"is not there any more"_s),
                                 longEnough);
        QVERIFY(desktop.selects(there));
        desktop.onNotifications(u"Go to the resource location"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.window.currentPage(), u"resourcelocations"_s, longEnough);
        QTRY_VERIFY(desktop.reads(locations, connector[u"fqdn"_s].toString()));
    }

    void whatWasDismissedIsSentBeforeLeaving_data()
    {
        QTest::addColumn<void (*)(Desktop &, const QJsonObject &)>("leave");
        QTest::newRow("signing out") << +[](Desktop &desktop, const QJsonObject &) {
            desktop.action(u"Sign out"_s)->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(!desktop.window.isSignedIn(), longEnough);
        };
        QTest::newRow("another organisation") << +[](Desktop &desktop, const QJsonObject &other) {
            Q_EMIT desktop.window.organizationChosen(other[u"id"_s].toString());
            QTRY_VERIFY_WITH_TIMEOUT(desktop.reads(&desktop.window, other[u"name"_s].toString()), longEnough);
        };
        QTest::newRow("quitting") << +[](Desktop &desktop, const QJsonObject &) {
            bool isOver = false;
            desktop.workspace->finish([&] { isOver = true; });
            QTRY_VERIFY_WITH_TIMEOUT(isOver, longEnough);
        };
    }
    // R248
    void whatWasDismissedIsSentBeforeLeaving()
    {
        using Leave = void (*)(Desktop &, const QJsonObject &);
        QFETCH(Leave, leave);
        testing::SandboxProcess cloud;
        QVERIFY(cloud.start());
        const auto people = cloud.people()[u"people"_s].toArray();
        const auto found = std::ranges::find_if(people, [](const auto &one) {
            return one[u"customers"_s].toArray().size() > 1 && !one[u"totpSecret"_s].toString().isEmpty();
        });
        const auto number = static_cast<int>(found - people.begin());
        const auto person = people.at(number).toObject();
        Desktop desktop(net::Environment::custom(cloud.url(), cloud.caFile()));
        desktop.signInAs(person);
        desktop.window.showPage(u"notifications"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.notificationsList() &&
                                     desktop.notificationsList()->table()->model()->rowCount() > 0,
                                 longEnough);
        desktop.notificationsList()->goToRows();
        const auto id = desktop.notificationsList()->current().value().newest().id;
        desktop.onNotifications(u"Dismiss"_s);
        QTRY_VERIFY(desktop.reads(desktop.notifications(), u"You can undo this"_s));
        const auto customers = person[u"customers"_s].toArray();
        const auto other = std::ranges::find_if(customers, [&](const auto &one) {
            return !desktop.reads(&desktop.window, one[u"name"_s].toString());
        });
        leave(desktop, other->toObject());
        testing::Console later(cloud);
        QVERIFY(later.signInAs(number));
        later.followNotifications();
        QTRY_VERIFY_WITH_TIMEOUT(later.notifications.notification(id), longEnough);
        QVERIFY(later.notifications.notification(id)->isDismissed());
    }
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
