// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::testing {

/// The file or folder of that name in the source tree, absolute.
QString sourcePath(const QString &name);
/// The file or folder of that name in the build tree, absolute: a program of ours, for example.
QString buildPath(const QString &name);

} // namespace ccj::testing
