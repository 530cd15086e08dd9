// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj {

/// What a search compares: half- and full-width forms alike (NFKC), katakana as hiragana, no case. For
/// comparing only; a stored name keeps its own characters.
QString foldedForSearch(const QString &text);

} // namespace ccj
