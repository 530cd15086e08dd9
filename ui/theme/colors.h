// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace ccj::ui {

/// What a colour is for. Every colour on the screen is one of these; each has a value for light and dark.
enum class Role {
    Window,      ///< the page behind everything
    Panel,       ///< tables, cards, fields
    Rail,        ///< navigation, menu bar, status bar
    Line,        ///< separators of one pixel
    ControlLine, ///< the edge of fields and buttons
    Outline,     ///< the edge of a mark that is recognised by its edge alone (check box)
    Text,
    Muted,    ///< secondary text
    Disabled, ///< text of what cannot be used now
    Accent,   ///< primary button, link, focus ring
    AccentHover,
    AccentSoft, ///< ground of what is current
    OnAccent,   ///< text on Accent
    Danger,
    DangerSoft,
    OnDanger,
    Warning,
    WarningSoft,
    Success,
    SuccessSoft,
    Selection, ///< selected row
    Hover,     ///< ground under the pointer
    Shadow,
};
inline constexpr int roleCount = static_cast<int>(Role::Shadow) + 1;

enum class Scheme { Light, Dark };

QColor color(Role role, Scheme scheme);
/// The value that fits the palette something is painted with.
QColor color(Role role, const QPalette &palette);
/// A mark that tells one of several organisations from the others; numbers beyond the last start again.
QColor organizationColor(int number, const QPalette &palette);
/// Dark when the palette's window is darker than its text.
Scheme schemeOf(const QPalette &palette);
/// Qt's palette made of our roles.
QPalette makePalette(Scheme scheme);

/// For what is printed and for what a camera reads, whatever the theme.
QColor paperInk();
QColor paper();

} // namespace ccj::ui
