// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/notification.h"

namespace ccj::sandbox {

struct Cloud;

/// Puts a notification into the list, and mails it to those it is for who want mails of its severity, unless
/// its sender wants none sent. What is known already is delivered no second time. Inside Database::write.
void deliver(Cloud &cloud, const Notification &notification);

} // namespace ccj::sandbox
