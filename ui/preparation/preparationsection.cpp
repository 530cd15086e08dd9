// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/preparationsection.h"

#include "app/core/searchtext.h"

#include <algorithm>

namespace ccj::ui {

bool PreparationSection::holds(const QString &text, const QStringList &words)
{
    const auto folded = foldedForSearch(text);
    return std::ranges::all_of(words, [&](const QString &word) { return folded.contains(word); });
}

} // namespace ccj::ui
