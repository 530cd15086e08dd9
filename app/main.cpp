// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/outside.h"
#include "ui/mainwindow/workspace.h"
#include "ui/mfa/mfawindow.h"
#include "ui/signin/signinhelp.h"
#include "ui/signin/signinview.h"
#include "ui/theme/theme.h"

#include "app/core/changejournal.h"
#include "app/core/clock.h"
#include "app/core/hardening.h"
#include "app/core/localstore.h"
#include "app/core/logging.h"
#include "app/core/options.h"
#include "app/core/profilepaths.h"
#include "app/core/settings.h"
#include "app/net/environment.h"
#include "app/net/redaction.h"

#include <QApplication>
#include <QDBusConnection>
#include <QPointer>
#include <QTimer>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace ccj;

namespace {

const Setting<QString> languageSetting{"window/language", u"system"_s};
const Setting<int> themeSetting{"window/theme", 0};
const Setting<int> zoomSetting{"window/zoom", 100};
const Setting<QByteArray> geometrySetting{"window/geometry", {}};

/// Looks and language as they were left; what is changed in the View menu is kept at once.
void keepChoices(ui::Theme &theme, ui::LanguageController &language, Settings &settings,
                 const QString &forThisRun)
{
    using Language = ui::LanguageController;
    using Mode = ui::Theme::Mode;
    const int mode = settings.value(themeSetting);
    theme.setMode(mode == int(Mode::Light) || mode == int(Mode::Dark) ? Mode(mode) : Mode::System);
    theme.setZoom(settings.value(zoomSetting));
    language.setLanguage(
        Language::fromName(forThisRun.isEmpty() ? settings.value(languageSetting) : forThisRun));
    QObject::connect(&theme, &ui::Theme::changed, &theme, [&theme, &settings] {
        settings.setValue(themeSetting, int(theme.mode()));
        settings.setValue(zoomSetting, theme.zoom());
    });
    QObject::connect(&language, &Language::languageChanged, &language, [&language, &settings] {
        settings.setValue(languageSetting, Language::name(language.language()));
    });
}

/// Closing the window ends the program once the keychain has taken what it was given, or after three
/// seconds.
void quitWhenSaved(const auth::KeychainStore &secrets)
{
    if (!secrets.isBusy())
        return QApplication::quit();
    QObject::connect(&secrets, &auth::KeychainStore::idle, qApp, &QApplication::quit);
    QTimer::singleShot(3s, qApp, &QApplication::quit);
}

QList<net::Environment> environmentsFor(const Options &options)
{
    QList<net::Environment> environments{net::Environment::japan()};
    if (options.server.isValid())
        environments.prepend(net::Environment::custom(options.server, options.caFile));
    return environments;
}

/// The change of the device alone (--mfa).
int runMfa(ui::LanguageController &language, Clock &clock, const net::Environment &environment)
{
    ui::MfaWindow window({language, clock, environment});
    QObject::connect(&window, &ui::MfaWindow::finished, qApp, &QApplication::quit);
    window.show();
    QTimer::singleShot(0ms, &window, &ui::MfaWindow::start);
    return QApplication::exec();
}

int run(QApplication &application, const Options &options)
{
    const ProfilePaths paths =
        options.profile.isEmpty() ? ProfilePaths::standard() : ProfilePaths::in(options.profile);
    if (const auto created = paths.create(); !created) {
        std::fprintf(stderr, "ccj-console: the profile folder %s cannot be made.\n",
                     qPrintable(options.profile));
        return 1;
    }
    Settings settings(paths);
    SystemClock clock;
    ui::Theme theme(application);
    ui::LanguageController language;
    keepChoices(theme, language, settings, options.language);
    const QList<net::Environment> environments = environmentsFor(options);
    if (options.mfaOnly)
        return runMfa(language, clock, environments.constFirst());

    LocalStore store(paths.storeFile());
    ChangeJournal journal(store, clock);
    ui::MainWindow window(theme, language);
    auto *signInView = new ui::SignInView(clock);
    signInView->setLanguageActions(window.languageActions());
    window.setSignInView(signInView);
    window.restoreGeometry(settings.value(geometrySetting));

    signInView->setEnvironments(environments);
    ui::Outside outside(window, settings, clock, QDBusConnection::sessionBus());
    ui::Surroundings surroundings{
        window, *signInView, language, settings, clock, store, journal, paths.id, paths.notificationsFile()};
    surroundings.desktop = &outside.side;
    std::optional<ui::Workspace> workspace(std::in_place, surroundings, environments.constFirst());

    QObject::connect(
        signInView, &ui::SignInView::environmentChosen, &window,
        [&](const QString &id) {
            for (const net::Environment &environment : environments) {
                if (environment.id != id)
                    continue;
                workspace.emplace(surroundings, environment);
                workspace->start();
            }
        },
        Qt::QueuedConnection); // the view is in the middle of the old one's signals
    QObject::connect(&window, &ui::MainWindow::signInHelpRequested, &window,
                     [&window] { (new ui::SignInHelp(&window))->open(); });
    QObject::connect(&window, &ui::MainWindow::aboutToClose, &window, [&] {
        settings.setValue(geometrySetting, window.saveGeometry());
        workspace->finish([&workspace] { quitWhenSaved(workspace->secrets()); });
    });
    outside.home.start(options.inTray);
    // The first picture stands before keychain and network are asked.
    QTimer::singleShot(0ms, &window, [&workspace] { workspace->start(); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    installLogging(&net::redacted);
    keepMemoryPrivate();
    QCoreApplication::setApplicationName(u"ccj-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CCJ_VERSION));
    QGuiApplication::setDesktopFileName(u"ccj-console"_s);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // Before the window system is opened: --help and a mistake need none.
    const auto options = parseOptions(arguments);
    if (!options) {
        std::FILE *stream = options.error().exitCode == 0 ? stdout : stderr;
        std::fputs(qPrintable(options.error().text), stream);
        return options.error().exitCode;
    }
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    return run(application, *options);
}
