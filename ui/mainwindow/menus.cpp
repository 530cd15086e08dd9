// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/menus.h"

#include "ui/i18n/languagecontroller.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {
constexpr int zoomStep = 10; // percent
}

Menus::Menus(QMenuBar *bar, Theme &theme, LanguageController &language)
    : QObject(bar),
      m_theme(theme),
      m_languageController(language),
      m_file(bar->addMenu(QString())),
      m_edit(bar->addMenu(QString())),
      m_view(bar->addMenu(QString())),
      m_go(bar->addMenu(QString())),
      m_help(bar->addMenu(QString()))
{
    copyOrgId = add(m_file);
    copyOrgId->setIcon(icon(u"files"_s));
    m_file->addSeparator();
    signOut = add(m_file);
    m_file->addSeparator();
    quit = add(m_file, QKeySequence::Quit);
    m_afterPageView = m_view->addSeparator();
    addLanguages();
    addThemes();
    addZoom();
    m_afterPages = m_go->addSeparator();
    webConsole = add(m_go);
    signInHelp = add(m_help);
    documentation = add(m_help);
    m_help->addSeparator();
    supportCase = add(m_help);
    discussions = add(m_help);
    m_help->addSeparator();
    about = add(m_help);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslateUi();
}

QAction *Menus::add(QMenu *menu, const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setShortcut(keys);
    return action;
}

void Menus::addLanguages()
{
    using Language = LanguageController::Language;
    m_languageMenu = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    for (const Language language : {Language::System, Language::Japanese, Language::English}) {
        QAction *action = m_languages->addAction(m_languageMenu->addAction(QString()));
        action->setCheckable(true);
        action->setChecked(language == m_languageController.language());
        action->setData(QVariant::fromValue(language));
        connect(action, &QAction::triggered, this,
                [this, language] { m_languageController.setLanguage(language); });
    }
    connect(&m_languageController, &LanguageController::languageChanged, this, [this] {
        for (QAction *action : m_languages->actions())
            action->setChecked(action->data().value<Language>() == m_languageController.language());
    });
}

void Menus::addThemes()
{
    m_themeMenu = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const Theme::Mode mode : {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark}) {
        QAction *action = m_themes->addAction(m_themeMenu->addAction(QString()));
        action->setCheckable(true);
        action->setChecked(mode == m_theme.mode());
        action->setData(QVariant::fromValue(mode));
        connect(action, &QAction::triggered, this, [this, mode] { m_theme.setMode(mode); });
    }
    connect(&m_theme, &Theme::changed, this, [this] {
        for (QAction *action : m_themes->actions())
            action->setChecked(action->data().value<Theme::Mode>() == m_theme.mode());
        m_zoomIn->setEnabled(m_theme.zoom() < Theme::largestZoom);
        m_zoomOut->setEnabled(m_theme.zoom() > Theme::smallestZoom);
    });
}

void Menus::addZoom()
{
    m_view->addSeparator();
    m_zoomIn = add(m_view);
    // Ctrl+; is where "+" is on a Japanese keyboard without Shift; Ctrl+= on an American one.
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal),
                            QKeySequence(Qt::CTRL | Qt::Key_Semicolon)});
    m_zoomOut = add(m_view, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_zoomReset = add(m_view, QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_theme.setZoom(m_theme.zoom() + zoomStep); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_theme.setZoom(m_theme.zoom() - zoomStep); });
    connect(m_zoomReset, &QAction::triggered, this, [this] { m_theme.setZoom(100); });
}

void Menus::addToView(QAction *action)
{
    m_view->addSeparator();
    m_view->addAction(action);
}

QAction *Menus::addPage()
{
    auto *action = new QAction(this);
    action->setCheckable(true);
    m_go->insertAction(m_afterPages, action);
    m_pages.append(action);
    if (m_pages.size() < 10)
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + m_pages.size())));
    return action;
}

void Menus::removePage(QAction *action)
{
    m_pages.removeOne(action);
    delete action;
}

void Menus::setPageActions(const QList<QAction *> &edit, const QList<QAction *> &view)
{
    m_edit->clear(); // deletes the separators, which it owns, and lets go of the page's actions
    for (QAction *action : edit) {
        if (action)
            m_edit->addAction(action);
        else
            m_edit->addSeparator();
    }
    m_edit->menuAction()->setVisible(!m_edit->isEmpty());
    for (QAction *action : std::as_const(m_pageView)) {
        m_view->removeAction(action);
        if (action->parent() == m_view)
            delete action;
    }
    m_pageView.clear();
    for (QAction *action : view) {
        QAction *entry = action ? action : m_view->insertSeparator(m_afterPageView);
        if (action)
            m_view->insertAction(m_afterPageView, action);
        m_pageView.append(entry);
    }
}

void Menus::setSignedIn(bool signedIn)
{
    signOut->setEnabled(signedIn);
    // F1 helps with what is on the screen.
    const QKeySequence help(Qt::Key_F1);
    signInHelp->setShortcut(signedIn ? QKeySequence() : help);
    documentation->setShortcut(signedIn ? help : QKeySequence());
    m_edit->menuAction()->setEnabled(signedIn);
    for (QAction *action : std::as_const(m_pages))
        action->setEnabled(signedIn);
}

QList<QAction *> Menus::languageActions() const
{
    return m_languages->actions();
}

void Menus::retranslateUi()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    signOut->setText(tr("&Sign out"));
    quit->setText(tr("&Quit"));
    m_languageMenu->setTitle(tr("&Language"));
    // A language is called by its own name, so that it is found by whoever cannot read the present one.
    const QStringList languages{tr("Follow the &system"), u"日本語"_s, u"English"_s};
    for (qsizetype i = 0; i < languages.size(); ++i)
        m_languages->actions().at(i)->setText(languages.at(i));
    m_themeMenu->setTitle(tr("&Theme"));
    const QStringList themes{tr("Follow the &system"), tr("&Light"), tr("&Dark")};
    for (qsizetype i = 0; i < themes.size(); ++i)
        m_themes->actions().at(i)->setText(themes.at(i));
    m_zoomIn->setText(tr("Lar&ger"));
    m_zoomOut->setText(tr("&Smaller"));
    m_zoomReset->setText(tr("&Normal size"));
    webConsole->setText(tr("Open the &web console"));
    signInHelp->setText(tr("&Trouble signing in?"));
    documentation->setText(tr("&Documentation"));
    supportCase->setText(tr("&Open a support case"));
    discussions->setText(tr("D&iscussions"));
    about->setText(tr("&About this console"));
}

} // namespace ccj::ui
