// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj {

/// Keeps the memory of this process, tokens included, out of core dumps and away from other programs of
/// the same user. Best effort; call first thing in main().
void keepMemoryPrivate();

} // namespace ccj
