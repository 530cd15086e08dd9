// SPDX-License-Identifier: Apache-2.0
#include "tests/support/paths.h"

namespace ccj::testing {

QString sourcePath(const QString &name)
{
    return QStringLiteral(CCJ_SOURCE_DIR "/") + name;
}

QString buildPath(const QString &name)
{
    return QStringLiteral(CCJ_BINARY_DIR "/") + name;
}

} // namespace ccj::testing
