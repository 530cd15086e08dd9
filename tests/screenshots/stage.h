// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorspage.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/outside.h"
#include "ui/mainwindow/workspace.h"
#include "ui/signin/signinview.h"
#include "ui/theme/theme.h"

#include "app/core/changejournal.h"
#include "app/core/clock.h"
#include "app/core/localstore.h"
#include "app/core/profilepaths.h"
#include "app/core/settings.h"

#include "tests/support/sandboxprocess.h"
#include "tests/support/testplane.h"

#include <QDialog>
#include <QMenuBar>
#include <QTableView>

namespace ccj::testing {

/// The whole console, put together as the program does it, against a sandbox of its own: real widgets,
/// real requests, nothing canned. Everything here waits; for tests alone.
class Stage
{
public:
    explicit Stage(ui::LanguageController::Language firstLanguage);

    /// The sandbox runs and the sign-in page is up.
    bool start();
    /// What quitting and starting anew does: only what is kept on this computer is still known.
    void restart();
    /// Makes the next start expect a session in the keychain.
    void noteSavedSession();
    ui::MainWindow &window() { return m_window; }
    ui::Theme &theme() { return m_theme; }
    ui::LanguageController &language() { return m_language; }
    SandboxProcess &cloud() { return m_cloud; }
    /// Where the connectivity check leads.
    TestPlane &plane() { return m_plane; }
    /// Somebody of several organisations who can sign in.
    QJsonObject person();
    /// What that person's authenticator shows, or will show so many steps later.
    QString nextCode(int later = 0);
    static QString codeOf(const QString &secret, int later = 0);

    /// From now on every request that matches goes wrong this way; none without an argument.
    void fault(const QString &match = {}, const QJsonObject &how = {});
    /// Waits until nothing on the screen moves any more.
    void settle();
    /// Lets every layout take its place, as it would before the next painting.
    static void layOut();

    /// What is on the screen and says this, in the language of the moment, with anything for %n or %1; null
    /// when nothing does.
    template <class Widget> Widget *visible(const QString &name = {}) const
    {
        for (auto *widget : topmost()->findChildren<Widget *>()) {
            if (widget->isVisible() && (name.isEmpty() || fits(name, nameOf(widget))))
                return widget;
        }
        return nullptr;
    }
    /// The dialog that is open, the uppermost of several, or the window.
    QWidget *topmost() const;
    /// Another window is played in for a while; none: the console's own.
    void setFront(QWidget *window) { m_front = window ? window : &m_window; }
    QDialog *dialog() const;
    void type(const QString &field, const QString &text);
    bool click(const QString &button);
    /// The list of the administrators; other pages have tables too.
    QTableView *table() const
    {
        return m_window.findChild<ui::AdministratorsPage *>()->findChild<QTableView *>();
    }
    /// The first row whose state begins with this word, selected; false when there is none.
    bool selectRow(const QString &state);
    /// Triggers the action of the menus that has these keys; false when none can be used.
    bool trigger(const QKeySequence &keys);
    /// The same by its words.
    bool trigger(const QString &name);
    /// Every action of the menus that can be used now and does not end the session, change the looks or
    /// leave the list.
    QList<QAction *> usableActions() const;
    QMenuBar *menuBar() const { return m_window.findChild<QMenuBar *>(); }

    /// "&Invite…" and "招待(&I)…" as they are read.
    static QString plain(QString text);

private:
    static QString nameOf(const QWidget *widget);
    static bool fits(const QString &wanted, const QString &name);
    void open();
    template <class Fits> bool triggerFirst(Fits fits);

    QTemporaryDir m_folder;
    SandboxProcess m_cloud;
    TestPlane m_plane;
    ProfilePaths m_paths;
    Settings m_settings;
    SystemClock m_clock;
    LocalStore m_store;
    ChangeJournal m_journal;
    ui::Theme m_theme;
    ui::LanguageController m_language;
    ui::MainWindow m_window;
    ui::Outside m_outside{m_window, m_settings, m_clock,
                          QDBusConnection(QStringLiteral("none"))}; ///< nobody else is on this desktop
    QWidget *m_front = &m_window;
    ui::SignInView *m_signInView;
    net::Environment m_environment;
    std::optional<ui::Workspace> m_workspace;
};

/// Waits for something that comes by the event loop; false when it never does.
bool comes(const std::function<bool()> &condition);

} // namespace ccj::testing
