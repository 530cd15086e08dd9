// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::ui {

/// Two sentences of one paragraph, in the language of the moment: a space between them in English, none in
/// Japanese. One of them may be empty.
QString sentences(const QString &first, const QString &second);

} // namespace ccj::ui
