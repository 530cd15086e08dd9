// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/preparationwords.h"

#include <QHash>

namespace ccj::ui {

/// English sources of PreparationWords, marked for translation.
struct WordSources
{
    const char *title = nullptr;
    const char *text = nullptr;
};

/// By id.
using WordTable = QHash<QString, WordSources>;

/// Translated; empty for an unknown id.
TitledText wordsOf(const WordTable &table, const QString &id);

} // namespace ccj::ui
