// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVersionNumber>

#include <optional>

namespace ccj::preparation {

/// A version as people type it: numbers with dots between them, full-width ones too, with or without a "v" in
/// front. None for anything else: half a version is not guessed at. Versions compare number by number
/// (5.99 is before 5.102).
std::optional<QVersionNumber> versionIn(const QString &typed);

} // namespace ccj::preparation
