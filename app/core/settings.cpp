// SPDX-License-Identifier: Apache-2.0
#include "app/core/settings.h"

#include <QFile>

namespace ccj {

Settings::Settings(const QString &file) : m_file(file, QSettings::IniFormat)
{
    m_file.setAtomicSyncRequired(true);
}

void Settings::write()
{
    m_file.sync();
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace ccj
