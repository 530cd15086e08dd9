// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "ui/common/banner.h"
#include "ui/common/pill.h"
#include "ui/common/readingorder.h"
#include "ui/mainwindow/aboutdialog.h"
#include "ui/mainwindow/addresses.h"
#include "ui/mainwindow/menus.h"
#include "ui/mainwindow/navigation.h"
#include "ui/mainwindow/organizationbox.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/paint.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// What a window manager draws around a window takes no more than this.
constexpr QSize frameRoom(16, 40);

/// The ground of menus and corner.
class Rail : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Role::Rail, palette())); }
};

} // namespace

MainWindow::MainWindow(Theme &theme, LanguageController &language)
    : m_menuBar(new QMenuBar),
      m_menus(new Menus(m_menuBar, theme, language)),
      m_views(new QStackedWidget(this)),
      m_status(new StatusLine(this))
{
    setMinimumSize(metrics::leastWindow);
    resize(metrics::firstWindow.boundedTo(screen()->availableSize() - frameRoom));
    setStatusBar(m_status);
    buildFrame();
    buildCorner();
    buildTop();
    connectMenus();
    setCentralWidget(m_views);
    qApp->installEventFilter(this);
    retranslateUi();
    showSignIn();
}

void MainWindow::buildFrame()
{
    m_frame = new QWidget(m_views);
    m_navigation = new Navigation(m_frame);
    m_banner = new Banner(m_frame);
    m_pages = new QStackedWidget(m_frame);
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(metrics::pageMargin, metrics::gap, metrics::pageMargin, 0);
    bannerRow->addWidget(m_banner);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(bannerRow);
    content->addWidget(m_pages, 1);
    auto *layout = new QHBoxLayout(m_frame);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addLayout(content, 1);
    m_views->addWidget(m_frame);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation->organization(), &OrganizationBox::organizationChosen, this,
            &MainWindow::organizationChosen);
}

void MainWindow::buildCorner()
{
    m_corner = new QWidget(this);
    m_sandbox = new Pill(m_corner);
    m_account = new QToolButton(m_corner);
    m_account->setAutoRaise(true);
    m_account->setFocusPolicy(Qt::StrongFocus);
    m_account->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_account);
    menu->addAction(m_menus->copyOrgId);
    menu->addSeparator();
    menu->addAction(m_menus->signOut);
    m_account->setMenu(menu);
    auto *layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(0, 0, metrics::gap, 0);
    layout->addWidget(m_sandbox);
    layout->addWidget(m_account);
    m_account->hide();
    m_sandbox->hide();
}

/// Menus and corner side by side. The corner of a QMenuBar would not be there for a screen reader.
void MainWindow::buildTop()
{
    auto *top = new Rail(this);
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_menuBar, 1);
    layout->addWidget(m_corner);
    setMenuWidget(top);
}

void MainWindow::connectMenus()
{
    const auto opens = [this](QAction *action, auto address) {
        connect(action, &QAction::triggered, this, [address] { QDesktopServices::openUrl(address()); });
    };
    opens(m_menus->documentation, &addresses::documentation);
    opens(m_menus->supportCase, &addresses::supportCase);
    opens(m_menus->discussions, &addresses::discussions);
    opens(m_menus->webConsole, [this] { return m_webConsole; });
    connect(m_menus->copyOrgId, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_orgId); });
    connect(m_menus->signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_menus->quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_menus->signInHelp, &QAction::triggered, this, &MainWindow::signInHelpRequested);
    connect(m_menus->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::setSignInView(QWidget *view)
{
    m_views->addWidget(view);
    m_views->setCurrentWidget(view);
}

void MainWindow::addPage(PageEntry entry)
{
    QAction *action = m_menus->addPage();
    connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
    m_pageActions.append(action);
    if (entry.isAccount)
        addToAccountMenu(entry);
    m_pages->addWidget(entry.page);
    m_navigation->addItem(entry.id, entry.icon);
    m_entries.append(std::move(entry));
    action->setEnabled(isSignedIn());
    retranslateUi();
    if (m_entries.size() == 1)
        showPage(m_entries.constFirst().id);
}

void MainWindow::addToAccountMenu(const PageEntry &entry)
{
    auto *action = new QAction(ui::icon(entry.icon), {}, m_account->menu());
    connect(action, &QAction::triggered, this, [this, id = entry.id] { showPage(id); });
    m_account->menu()->insertAction(m_menus->copyOrgId, action);
    m_accountActions.insert(entry.id, action);
}

bool MainWindow::removePage(const QString &id)
{
    const auto found = std::ranges::find(m_entries, id, &PageEntry::id);
    if (found == m_entries.end())
        return false;
    const auto place = std::distance(m_entries.begin(), found);
    if (id == m_current) {
        m_current.clear();
        m_menus->setPageActions({}, {});
    }
    m_menus->removePage(m_pageActions.takeAt(place));
    delete m_accountActions.take(id);
    m_navigation->removeItem(id);
    delete found->page;
    m_entries.removeAt(place);
    return true;
}

void MainWindow::setBadge(const QString &pageId, int count)
{
    m_navigation->setBadge(pageId, count);
}

void MainWindow::showPage(const QString &id)
{
    const PageEntry *wanted = entry(id);
    if (!wanted)
        return;
    m_current = id;
    m_pages->setCurrentWidget(wanted->page);
    m_navigation->setCurrent(id);
    m_menus->setPageActions(wanted->actions, wanted->viewActions);
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_pageActions.at(i)->setChecked(m_entries.at(i).id == id);
    retranslateUi();
}

const PageEntry *MainWindow::entry(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &PageEntry::id);
    return found == m_entries.cend() ? nullptr : &*found;
}

void MainWindow::showSignIn()
{
    for (int i = 0; i < m_views->count(); ++i) {
        if (m_views->widget(i) != m_frame)
            m_views->setCurrentIndex(i);
    }
    m_menus->setSignedIn(false);
    m_account->hide();
    retranslateUi();
}

void MainWindow::showSignedIn()
{
    m_views->setCurrentWidget(m_frame);
    m_menus->setSignedIn(true);
    m_account->setVisible(!m_accountName.isEmpty());
    retranslateUi();
}

bool MainWindow::isSignedIn() const
{
    return m_views->currentWidget() == m_frame;
}

void MainWindow::setAccount(const QString &name, const QString &detail)
{
    m_accountName = name;
    m_accountDetail = detail;
    m_account->setVisible(isSignedIn() && !name.isEmpty());
    retranslateUi();
}

void MainWindow::setOrganizations(const QList<auth::Organization> &all,
                                  const std::optional<auth::Organization> &current)
{
    m_navigation->organization()->setOrganizations(all, current);
    m_orgId = current ? current->orgId : QString();
    retranslateUi();
}

void MainWindow::setSwitching(bool switching)
{
    m_navigation->organization()->setSwitching(switching);
}

void MainWindow::setEnvironment(std::function<QString()> name, bool isSandbox, const QUrl &webConsole)
{
    m_environmentName = std::move(name);
    m_isSandbox = isSandbox;
    m_webConsole = webConsole;
    m_menus->webConsole->setVisible(webConsole.isValid() && !webConsole.isEmpty());
    m_status->setEnvironment(m_environmentName);
    retranslateUi();
}

QList<QAction *> MainWindow::languageActions() const
{
    return m_menus->languageActions();
}

void MainWindow::addToViewMenu(QAction *action)
{
    m_menus->addToView(action);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslateUi();
}

/// False when a dialog in which something would be lost asks first; the window stays until it has its answer.
bool MainWindow::dialogsAgree()
{
    const auto dialogs = findChildren<QDialog *>();
    return std::ranges::none_of(dialogs,
                                [](QDialog *dialog) { return dialog->isVisible() && !dialog->close(); });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!dialogsAgree())
        return event->ignore();
    if (m_hidesOnClose && !m_isQuitting && !qApp->isSavingSession()) { // the desktop's log-out ends it
        event->ignore();
        return hide();
    }
    Q_EMIT aboutToClose();
    QMainWindow::closeEvent(event);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    m_isQuitting = close();
}

void MainWindow::bringUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next) || QMainWindow::focusNextPrevChild(next);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (event->spontaneous() && isOurs(watched))
            Q_EMIT activity();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

/// This window and what opened from it; not the tray's icon, menu and messages (R31).
bool MainWindow::isOurs(const QObject *watched) const
{
    while (watched && watched != this)
        watched = watched->parent();
    return watched;
}

void MainWindow::setOpenCount(int count)
{
    m_openCount = count;
    retranslateUi();
}

void MainWindow::retranslateUi()
{
    m_menus->retranslateUi();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QString title = m_entries.at(i).title();
        m_navigation->setText(m_entries.at(i).id, title);
        m_pageActions.at(i)->setText(title);
        if (QAction *action = m_accountActions.value(m_entries.at(i).id))
            action->setText(title);
    }
    const PageEntry *shown = isSignedIn() ? entry(m_current) : nullptr;
    const QString program = tr("Citrix Cloud Japan Console");
    const QString title = shown ? tr("%1 – %2").arg(shown->title(), program) : program;
    setWindowTitle(
        m_openCount > 0
            ? tr("(%1) %2", "open notifications, title").arg(QLocale().toString(m_openCount), title)
            : title);
    m_account->setText(m_accountName);
    m_account->setFont(ui::font(TextRole::Strong));
    m_account->setToolTip(m_accountDetail);
    m_menus->copyOrgId->setText(tr("&Copy OrgID %1").arg(m_orgId));
    m_menus->copyOrgId->setVisible(isSignedIn() && !m_orgId.isEmpty());
    m_account->setAccessibleName(tr("Account: %1").arg(m_accountName));
    m_sandbox->setContent(tr("Sandbox"), Role::Warning, Role::WarningSoft);
    m_sandbox->setToolTip(m_environmentName ? m_environmentName() : QString());
    m_sandbox->setVisible(m_isSandbox);
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}

} // namespace ccj::ui
