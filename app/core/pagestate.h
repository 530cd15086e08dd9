// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj {

/// What a page shows (R7). A refresh that fails keeps the rows: Stale.
enum class PageState {
    Loading,    ///< the first load runs; there are no rows yet
    Empty,      ///< loaded, and there is nothing
    Ready,      ///< loaded
    Refreshing, ///< rows are shown and newer ones are on their way
    Stale,      ///< rows are shown, the last refresh failed
    Error,      ///< no rows, the load failed
};

} // namespace ccj
