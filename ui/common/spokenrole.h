// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>

class QWidget;

namespace ccj::ui {

/// What a screen reader calls the widget, where its class alone would say something else: a chip of a row
/// of which one is chosen is a radio button, a message is an alert. Call it in the constructor, before
/// anything has asked for the widget's interface.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

/// Has the accessible name of a visible alert read out now. One that appears is read out by itself.
void announce(QWidget *alert);

} // namespace ccj::ui
