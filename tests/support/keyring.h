// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj::testing {

/// Locks the default collection of the Secret Service on the session bus, past our own code; false when
/// there is none. See support/with-keyring.
bool lockKeyring();

} // namespace ccj::testing
