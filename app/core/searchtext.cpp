// SPDX-License-Identifier: Apache-2.0
#include "app/core/searchtext.h"

namespace ccj {

QString foldedForSearch(const QString &text)
{
    constexpr char16_t firstKatakana = u'ァ';
    constexpr char16_t lastKatakana = u'ヶ';
    constexpr char16_t toHiragana = u'ァ' - u'ぁ';
    auto folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (auto &c : folded) {
        if (c.unicode() >= firstKatakana && c.unicode() <= lastKatakana)
            c = QChar(static_cast<char16_t>(c.unicode() - toHiragana));
    }
    return folded;
}

} // namespace ccj
