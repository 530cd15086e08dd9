// SPDX-License-Identifier: Apache-2.0
#include "ui/common/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ccj::ui {

void SecretClipboard::copy(auth::SecretString secret, Clock &clock)
{
    auto *clipboard = QGuiApplication::clipboard();
    qDeleteAll(clipboard->findChildren<SecretClipboard *>(Qt::FindDirectChildrenOnly));
    auto *data = new QMimeData;
    data->setText(secret.text());
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    clipboard->setMimeData(data);
    new SecretClipboard(std::move(secret), clock, clipboard);
}

SecretClipboard::SecretClipboard(auth::SecretString secret, Clock &clock, QObject *parent)
    : QObject(parent), m_secret(std::move(secret)), m_end(clock.after(lifetime, [this] { clear(); }))
{
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clear);
}

void SecretClipboard::clear()
{
    auto *clipboard = QGuiApplication::clipboard();
    if (clipboard->text() == m_secret.text())
        clipboard->clear();
    m_secret.wipe();
    m_end = {};
    deleteLater();
}

} // namespace ccj::ui
