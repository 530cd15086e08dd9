// SPDX-License-Identifier: Apache-2.0
// Plays every scene of the console in one language, leaves a picture of each, light and dark, and says what
// the measuring of its structure finds.
// Arguments: ja or en, a folder, and optionally a piece of the names wanted. Started by take.py.
#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"
#include "tests/screenshots/structure.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ccj;
using namespace ccj::testing;

namespace {

/// The window, with the dialogs over it where there are any, and as much ground as these need.
QPixmap picture(Stage &stage, const QWidget *shown)
{
    QList<QWidget *> windows;
    for (const QWidget *window = shown; window && window != &stage.window();
         window = window->parentWidget() ? window->parentWidget()->window() : nullptr)
        windows.prepend(const_cast<QWidget *>(window));
    if (windows.isEmpty())
        return stage.window().grab();
    QRect ground = stage.window().geometry();
    for (const QWidget *window : std::as_const(windows))
        ground |= window->geometry().adjusted(-1, -1, 1, 1);
    QPixmap pixmap(ground.size() * shown->devicePixelRatio());
    pixmap.setDevicePixelRatio(shown->devicePixelRatio());
    pixmap.fill(shown->palette().color(QPalette::Mid));
    QPainter painter(&pixmap);
    painter.translate(-ground.topLeft());
    painter.drawPixmap(stage.window().pos(), stage.window().grab());
    painter.setPen(shown->palette().color(QPalette::Mid));
    for (QWidget *window : std::as_const(windows)) {
        painter.fillRect(ground, QColor(0, 0, 0, 60));
        painter.drawPixmap(window->pos(), window->grab());
        painter.drawRect(window->geometry().adjusted(-1, -1, 0, 0));
    }
    return pixmap;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"ccj-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CCJ_VERSION));
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const QString language = arguments.at(1);
    const QString wanted = arguments.value(3);
    Stage stage(ui::LanguageController::fromName(language));
    if (!stage.start())
        return 1;
    int number = 0;
    const auto take = [&](const QString &scene, QWidget *window) {
        ++number;
        if (!wanted.isEmpty() && !scene.contains(wanted))
            return;
        QStringList faults = structuralFaults(window);
        for (const QAction *title : stage.menuBar()->actions())
            faults += scene == "administrators"_L1 ? accessKeys(title->menu()) : QStringList();
        for (const QString &fault : std::as_const(faults))
            std::fprintf(stderr, "%s, %s: %s\n", qPrintable(scene), qPrintable(language), qPrintable(fault));
        for (const auto mode : {ui::Theme::Mode::Light, ui::Theme::Mode::Dark}) {
            stage.theme().setMode(mode);
            QCoreApplication::sendPostedEvents();
            const QString file =
                u"%1/%2-%3-%4-%5-%6x.png"_s.arg(arguments.at(2))
                    .arg(number, 2, 10, QChar(u'0'))
                    .arg(scene, language, mode == ui::Theme::Mode::Light ? u"light"_s : u"dark"_s)
                    .arg(window->devicePixelRatio());
            if (!picture(stage, window).save(file))
                std::fprintf(stderr, "%s cannot be written\n", qPrintable(file));
        }
        stage.theme().setMode(ui::Theme::Mode::Light);
        QCoreApplication::sendPostedEvents();
    };
    return playScenes(stage, take).isEmpty() ? 0 : 1;
}
