// SPDX-License-Identifier: Apache-2.0
// The measure for start-up: a Qt window with nothing in it.
#include <QApplication>
#include <QWidget>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(QStringLiteral("empty"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
