// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ccj::sandbox {

struct Cloud;

/// The notifications and subscriptions of the demo companies; some notifications stand for what a console
/// must bear: English alone, text that looks like HTML, one that came five times, one from right to left, a
/// very long one, one for people[0] alone. Locations and people come first. Inside Database::write.
void plantNotifications(Cloud &cloud);
/// 5,000 further ones in the demo company, spread over the last 88 days, always the same.
void plantManyNotifications(Cloud &cloud);

} // namespace ccj::sandbox
