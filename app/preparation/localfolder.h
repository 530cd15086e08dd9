// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

namespace ccj::preparation {

/// A Windows path with its %VARIABLES% replaced; empty when one of them is not set. lookup: the value of an
/// environment variable.
QString withVariables(const QString &path, const std::function<QString(const QString &)> &lookup);

/// The folder of this computer that a path stands for; empty where there is none (R245).
QString localFolder(const QString &path);

} // namespace ccj::preparation
