// SPDX-License-Identifier: Apache-2.0
#include "tests/screenshots/stage.h"

#include "ui/common/field.h"
#include "ui/signin/signinhelp.h"

#include "app/mfa/totp.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

ProfilePaths madeIn(const QString &folder)
{
    const auto paths = ProfilePaths::in(folder);
    [[maybe_unused]] const auto created = paths.create();
    return paths;
}

void collect(const QList<QAction *> &actions, QList<QAction *> &found)
{
    for (QAction *action : actions) {
        if (action->menu())
            collect(action->menu()->actions(), found);
        else if (action->isVisible() && action->isEnabled() && !action->isSeparator() &&
                 !action->isCheckable())
            found.append(action);
    }
}

} // namespace

bool comes(const std::function<bool()> &condition)
{
    constexpr int longEnough = 20'000;
    return QTest::qWaitFor(condition, longEnough);
}

Stage::Stage(ui::LanguageController::Language firstLanguage)
    : m_paths(madeIn(m_folder.path())),
      m_settings(m_paths),
      m_store(m_paths.storeFile()),
      m_journal(m_store, m_clock),
      m_theme(*qApp),
      m_window((m_language.setLanguage(firstLanguage), m_theme.setMode(ui::Theme::Mode::Light), m_theme),
               m_language),
      m_signInView(new ui::SignInView(m_clock))
{
    m_signInView->setLanguageActions(m_window.languageActions());
    m_window.setSignInView(m_signInView);
    QObject::connect(&m_window, &ui::MainWindow::signInHelpRequested, &m_window,
                     [this] { (new ui::SignInHelp(&m_window))->open(); });
}

bool Stage::start()
{
    if (!m_cloud.start())
        return false;
    m_environment = net::Environment::custom(m_cloud.url(), m_cloud.caFile());
    m_signInView->setEnvironments({m_environment, net::Environment::japan()});
    open();
    m_window.show();
    m_window.activateWindow();
    m_workspace->start();
    return comes([this] { return visible<QLineEdit>() != nullptr; });
}

void Stage::open()
{
    m_workspace.emplace(ui::Surroundings{m_window, *m_signInView, m_language, m_settings, m_clock, m_store,
                                         m_journal, m_paths.id, m_paths.notificationsFile(),
                                         [this](Worker &) { return m_plane.tools(); }, &m_outside.side},
                        m_environment);
}

void Stage::restart()
{
    comes([this] { return !m_workspace->secrets().isBusy(); });
    m_workspace.reset();
    open();
    m_workspace->start();
}

void Stage::noteSavedSession()
{
    auth::SessionMemo(m_settings, m_environment).setSaved(true);
}

QJsonObject Stage::person()
{
    const auto people = m_cloud.people()[u"people"_s].toArray();
    for (const auto &one : people) {
        if (one[u"customers"_s].toArray().size() > 1 && !one[u"totpSecret"_s].toString().isEmpty())
            return one.toObject();
    }
    return {};
}

QString Stage::nextCode(int later)
{
    return codeOf(person()["totpSecret"_L1].toString(), later);
}

QString Stage::codeOf(const QString &secret, int later)
{
    return mfa::totpCode(mfa::decodeBase32(secret).value_or(QByteArray()),
                         mfa::totpStep(QDateTime::currentSecsSinceEpoch()) + later);
}

void Stage::fault(const QString &match, const QJsonObject &how)
{
    QJsonObject fault = how;
    fault[u"match"_s] = match;
    m_cloud.setFaults(match.isEmpty() ? QJsonArray() : QJsonArray{fault});
}

void Stage::settle()
{
    constexpr int mostMilliseconds = 2500;
    constexpr int calmMilliseconds = 60;
    constexpr int calmLooks = 2;
    QElapsedTimer time;
    time.start();
    QImage before;
    for (int calm = 0; calm < calmLooks && time.elapsed() < mostMilliseconds;) {
        QTest::qWait(calmMilliseconds);
        const QImage now = topmost()->grab().toImage();
        calm = now == before ? calm + 1 : 0;
        before = now;
    }
    layOut();
}

void Stage::layOut()
{
    constexpr int levels = 4; // a layout that moves asks the one around it
    for (int level = 0; level < levels; ++level)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

QString Stage::plain(QString text)
{
    static const QRegularExpression marks(u"\\(&\\w\\)|&|…"_s);
    return text.remove(marks);
}

bool Stage::fits(const QString &wanted, const QString &name)
{
    static const QRegularExpression places(u"%[n1]"_s);
    const auto pieces = wanted.split(places);
    return pieces.size() == 1 ? name == wanted
                              : name.startsWith(pieces.first()) && name.endsWith(pieces.last());
}

QString Stage::nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return plain(widget->accessibleName());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return plain(label->text());
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? plain(button->text()) : QString();
}

QDialog *Stage::dialog() const
{
    const auto isOver = [](const QWidget *widget, const QWidget *other) {
        while (widget && widget != other)
            widget = widget->parentWidget();
        return widget != nullptr;
    };
    QDialog *top = nullptr;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        auto *found = qobject_cast<QDialog *>(widget);
        if (found && found->isVisible() && (!top || isOver(found, top)))
            top = found;
    }
    return top;
}

QWidget *Stage::topmost() const
{
    if (QDialog *open = dialog())
        return open;
    return m_front;
}

void Stage::type(const QString &field, const QString &text)
{
    if (auto *edit = visible<QLineEdit>(field))
        edit->setText(text);
}

bool Stage::click(const QString &button)
{
    auto *found = visible<QAbstractButton>(button);
    if (found)
        found->click();
    return found != nullptr;
}

bool Stage::selectRow(const QString &state)
{
    const auto *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->index(row, column).data().toString().startsWith(state)) {
                table()->setFocus();
                table()->setCurrentIndex(model->index(row, 0));
                return true;
            }
        }
    }
    return false;
}

template <class Fits> bool Stage::triggerFirst(Fits fits)
{
    QList<QAction *> actions;
    collect(menuBar()->actions(), actions);
    const auto found = std::ranges::find_if(actions, fits);
    if (found != actions.end())
        (*found)->trigger();
    return found != actions.end();
}

bool Stage::trigger(const QKeySequence &keys)
{
    return triggerFirst([&](const QAction *action) { return action->shortcut() == keys; });
}

bool Stage::trigger(const QString &name)
{
    return triggerFirst([&](const QAction *action) { return plain(action->text()) == name; });
}

QList<QAction *> Stage::usableActions() const
{
    QStringList leftAlone{QCoreApplication::translate("ccj::ui::Workspace", "My Profile")};
    for (const char *source : {"&Sign out", "&Quit", "Lar&ger", "&Smaller", "&Normal size"})
        leftAlone.append(QCoreApplication::translate("ccj::ui::Menus", source));
    QList<QAction *> found;
    collect(menuBar()->actions(), found);
    found.removeIf([&](const QAction *action) { return leftAlone.contains(action->text()); });
    return found;
}

} // namespace ccj::testing
