// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj {

/// Gives back to the system what was freed on any thread and is kept for later use otherwise. Worth its few
/// milliseconds after work that needs much memory for a short time; for the background. Does nothing where
/// the C library offers no such thing.
void giveBackFreedMemory();

} // namespace ccj
