// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace ccj::sandbox {

struct Cloud;

/// Makes notifications of what has happened by itself up to now and has none yet: connectors that fell
/// silent, came back, broke, failed an update or got stuck in it, invitations that expired, subscriptions
/// that near their end. Nothing runs in between; whoever reads notifications, or changes what events follow
/// from, calls this first. However often it is called, and however the clock is moved, an event is told once.
void recordEvents(Cloud &cloud, qint64 now);

} // namespace ccj::sandbox
