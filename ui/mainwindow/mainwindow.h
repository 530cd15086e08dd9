// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mainwindow/statusline.h"

#include "app/auth/session.h"

#include <QHash>
#include <QMainWindow>
#include <QUrl>

#include <functional>

class QMenuBar;
class QStackedWidget;
class QToolButton;

namespace ccj::ui {

class Banner;
class LanguageController;
class Menus;
class Navigation;
class Pill;
class Theme;

/// A page as the window knows it.
struct PageEntry
{
    QString id; ///< stable, kept in the settings
    QString icon;
    std::function<QString()> title; ///< asked again when the language changes
    QWidget *page = nullptr;        ///< taken over
    QList<QAction *> actions;       ///< in "Edit" while the page is shown; null separates
    QList<QAction *> viewActions{}; ///< in "View" likewise
    bool isAccount = false;         ///< offered under the account's name too (R88)
};

/// The frame around everything: menus, navigation, status bar, and either the sign-in view or the pages.
/// It shows what it is told and decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, LanguageController &language);

    /// Taken over. Shown until showSignedIn().
    void setSignInView(QWidget *view);
    void addPage(PageEntry entry);
    /// Takes the page out again and deletes it; true when it was there.
    bool removePage(const QString &id);
    void setBadge(const QString &pageId, int count);
    /// How many notifications are open: in the title, and so wherever the desktop lists windows (R247).
    void setOpenCount(int count);
    /// Goes to the page; an unknown id stays where it is.
    void showPage(const QString &id);
    QString currentPage() const { return m_current; }

    void showSignIn();
    void showSignedIn();
    bool isSignedIn() const;

    /// Who is signed in; the detail (an email address, a client ID) is the tool tip.
    void setAccount(const QString &name, const QString &detail);
    void setOrganizations(const QList<auth::Organization> &all,
                          const std::optional<auth::Organization> &current);
    void setSwitching(bool switching);
    /// What is connected to, in words; a place to try things out stands out.
    void setEnvironment(std::function<QString()> name, bool isSandbox, const QUrl &webConsole);
    StatusLine *statusLine() const { return m_status; }
    /// Over the pages, for what concerns the whole session.
    Banner *banner() const { return m_banner; }
    QList<QAction *> languageActions() const;
    /// A choice that concerns the whole program; its owner words it.
    void addToViewMenu(QAction *action);

    /// Closing the window leaves the program running; for as long as there is a way to bring it up again.
    void setHidesOnClose(bool hides) { m_hidesOnClose = hides; }
    /// Shows it in front of everything, wherever it was.
    void bringUp();
    /// Ends the program, unless a dialog in which something would be lost asks first.
    void quit();

Q_SIGNALS:
    void organizationChosen(const QString &customerId);
    void signOutRequested();
    void signInHelpRequested();
    /// Keyboard or pointer was used in the program's windows (R31).
    void activity();
    void aboutToClose();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFrame();
    void buildCorner();
    void buildTop();
    void addToAccountMenu(const PageEntry &entry);
    void connectMenus();
    void retranslateUi();
    const PageEntry *entry(const QString &id) const;
    void showAbout();
    bool dialogsAgree();
    bool isOurs(const QObject *watched) const;

    QMenuBar *m_menuBar;
    Menus *m_menus;
    Navigation *m_navigation;
    QStackedWidget *m_views;
    QWidget *m_frame;
    QStackedWidget *m_pages;
    Banner *m_banner;
    StatusLine *m_status;
    QWidget *m_corner;
    QToolButton *m_account;
    Pill *m_sandbox;
    QList<PageEntry> m_entries;
    QList<QAction *> m_pageActions;
    QHash<QString, QAction *> m_accountActions; ///< by the id of the page
    QString m_current;
    QString m_accountName;
    QString m_accountDetail;
    QString m_orgId;
    std::function<QString()> m_environmentName;
    bool m_isSandbox = false;
    QUrl m_webConsole;
    int m_openCount = 0;
    bool m_hidesOnClose = false;
    bool m_isQuitting = false;
};

} // namespace ccj::ui
