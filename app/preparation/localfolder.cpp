// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/localfolder.h"

#include <QFileInfo>
#include <QOperatingSystemVersion>
#include <QStringList>

namespace ccj::preparation {

QString withVariables(const QString &path, const std::function<QString(const QString &)> &lookup)
{
    auto pieces = path.split(u'%'); // what stands between two signs has an odd place
    for (qsizetype place = 1; place < pieces.size(); place += 2) {
        pieces[place] = lookup(pieces.at(place));
        if (pieces.at(place).isEmpty())
            return {};
    }
    return pieces.join(QString());
}

QString localFolder(const QString &path)
{
    if (QOperatingSystemVersion::currentType() != QOperatingSystemVersion::Windows)
        return {};
    const auto folder =
        withVariables(path, [](const QString &name) { return qEnvironmentVariable(qPrintable(name)); });
    return QFileInfo(folder).isDir() ? folder : QString();
}

} // namespace ccj::preparation
