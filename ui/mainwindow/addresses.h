// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

/// Where the Help menu leads (R269, R270).
namespace ccj::ui::addresses {

QUrl supportCase();
QUrl discussions();
/// In the language that is shown.
QUrl documentation();

} // namespace ccj::ui::addresses
