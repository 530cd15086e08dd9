// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

namespace ccj::ui {

/// Everything that can be done on the administrators' page, in the order of the menu.
QList<AdministratorsFeature *> makeAdministratorsFeatures(AdministratorsHost &host, QObject *parent);

} // namespace ccj::ui
