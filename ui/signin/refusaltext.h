// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QString>

namespace ccj::ui {

/// A refusal as it stands under a field or in the card's banner: what happened, and what to do.
QString refusalText(const Error &error);

} // namespace ccj::ui
