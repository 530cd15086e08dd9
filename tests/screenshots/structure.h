// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QMenu;
class QWidget;

/// What a designer sees at a glance and no test of behaviour notices. Each function measures the visible
/// widgets of one window and returns its findings in words, empty when all is well.
namespace ccj::testing {

/// Words that do not fit where they stand, unless they are shortened on purpose and whole in the tool tip.
QStringList cutTexts(const QWidget *window);
/// Siblings that cover each other.
QStringList overlaps(const QWidget *window);
/// Widgets that reach out of their parent, and a window that reaches out of its screen.
QStringList overflows(const QWidget *window);
/// Texts side by side in one row that do not stand on one line.
QStringList crookedBaselines(const QWidget *window);
/// Things under each other whose left edges are a few pixels apart: too little to be meant.
QStringList crookedColumns(QWidget *window);
/// Things that say something and have no size.
QStringList vanished(const QWidget *window);
/// Entries of a menu, and of its submenus, without an access key, or with one that another has.
QStringList accessKeys(const QMenu *menu);

/// All of the above for a window.
QStringList structuralFaults(QWidget *window);

} // namespace ccj::testing
