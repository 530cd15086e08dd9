// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace ccj::ui {

class LanguageController;
class Theme;

/// The menus: every action of the program lives here, with its shortcut. The looks and the language are
/// switched here; what the other actions do is the window's.
class Menus : public QObject
{
    Q_OBJECT
public:
    Menus(QMenuBar *bar, Theme &theme, LanguageController &language);

    /// Adds the page to "Go" with Ctrl and its number; the window words it.
    QAction *addPage();
    void removePage(QAction *action);
    /// At the end of "View".
    void addToView(QAction *action);
    /// What the page that is shown can do, and how it shows it: the first in "Edit", the second at the top of
    /// "View". A null pointer stands for a separator.
    void setPageActions(const QList<QAction *> &edit, const QList<QAction *> &view);
    /// Signed out, only what makes sense then can be used.
    void setSignedIn(bool signedIn);
    QList<QAction *> languageActions() const;
    void retranslateUi();

    QAction *copyOrgId; ///< under the account's name too (R37)
    QAction *signOut;
    QAction *quit;
    QAction *webConsole;
    QAction *signInHelp;
    QAction *documentation;
    QAction *supportCase;
    QAction *discussions;
    QAction *about;

private:
    QAction *add(QMenu *menu, const QKeySequence &keys = {});
    void addLanguages();
    void addThemes();
    void addZoom();

    Theme &m_theme;
    LanguageController &m_languageController;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_go;
    QMenu *m_help;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomReset;
    QAction *m_afterPageView;
    QAction *m_afterPages;
    QList<QAction *> m_pages;
    QList<QAction *> m_pageView; ///< of the page that is shown, with separators of ours
};

} // namespace ccj::ui
