// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj::sandbox {

struct Cloud;

/// The resource locations, connectors and domains of the demo companies. Inside Database::write.
void plantLocations(Cloud &cloud);
/// 200 further locations with 2,000 connectors in the demo company, always the same.
void plantManyLocations(Cloud &cloud);

} // namespace ccj::sandbox
