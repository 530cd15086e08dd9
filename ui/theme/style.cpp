// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/style.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

Style::Style() : QProxyStyle(u"Fusion"_s) {}

} // namespace ccj::ui
