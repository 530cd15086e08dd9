// SPDX-License-Identifier: Apache-2.0
#include "app/core/profilepaths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ccj {

ProfilePaths ProfilePaths::standard()
{
    return {u"default"_s, QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

ProfilePaths ProfilePaths::in(const QString &folder)
{
    const auto path = QDir::cleanPath(QDir(folder).absolutePath());
    const auto digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return {QString::fromLatin1(digest), path, path};
}

Result<void> ProfilePaths::create() const
{
    for (const auto &folder : {configFolder, dataFolder}) {
        if (QDir(folder).exists())
            continue;
        const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
            return std::unexpected(Error::of(Error::Kind::Storage, folder));
    }
    return {};
}

QString ProfilePaths::settingsFile() const
{
    return configFolder + u"/settings.ini"_s;
}

QString ProfilePaths::storeFile() const
{
    return dataFolder + u"/console.db"_s;
}

QString ProfilePaths::notificationsFile() const
{
    return dataFolder + u"/notifications.db"_s;
}

} // namespace ccj
