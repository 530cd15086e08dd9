// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace ccj {

/// The order of a Japanese list as bytes: of two keys the one that strcmp() puts first comes first. Digits
/// count by their value, case, width and the kind of kana do not count; kana stand before kanji. The bytes
/// hold no zero, and mean something only within one run of the program. May be called from any thread.
QByteArray collationKey(const QString &text);

} // namespace ccj
