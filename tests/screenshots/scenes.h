// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ccj::testing {

class Stage;

/// Called with the name of a scene and the window that shows it.
using Onlooker = std::function<void(const QString &scene, QWidget *window)>;

/// Plays the console from the first page to the last dialog: every page, every state of the list, and
/// every dialog that the menus open on a row of each kind. Dialogs are found, not listed. Returns what
/// could not be reached, in words; empty when all was.
QStringList playScenes(Stage &stage, const Onlooker &onlooker);

} // namespace ccj::testing
