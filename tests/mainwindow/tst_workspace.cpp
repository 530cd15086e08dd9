// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorspage.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/workspace.h"
#include "ui/theme/theme.h"

#include "app/core/profilepaths.h"

#include "tests/support/sandboxprocess.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
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
    template <class Widget> Widget *visible(const QString &name) const
    {
        for (auto *widget : window.findChildren<Widget *>()) {
            if (widget->isVisible() && (widget->accessibleName() == name || textOf(widget) == name))
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
};

QTEST_MAIN(TestWorkspace)
#include "tst_workspace.moc"
