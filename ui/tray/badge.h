// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QString>

namespace ccj::ui {

/// How many notifications are open, as a picture small enough for a tray.
struct Badge
{
    /// The most serious of them; each has a shape of its own beside its colour.
    enum class Shape {
        Square, ///< good to know
        House,  ///< a warning; it points up
        Octagon ///< an error, as a stop sign
    };

    int count = 0; ///< none: the program's own mark
    Shape shape = Shape::Square;
    bool isQuiet = false; ///< nothing is announced now: hollow

    /// What stands in it: nothing, "1" to "99", "99+".
    QString text() const;
    bool operator==(const Badge &) const = default;
};

/// Drawn at any size when it is needed, and legible on a light ground and on a dark one: who draws the panel
/// around it is not known.
QIcon badgeIcon(const Badge &badge);

} // namespace ccj::ui
