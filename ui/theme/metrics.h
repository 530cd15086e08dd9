// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QSize>

namespace ccj::ui {

/// Sizes in device-independent pixels at a zoom of 100 %. Multiples of 4 wherever something is spaced.
namespace metrics {
inline constexpr int gap = 8;       ///< between related things
inline constexpr int smallGap = 4;  ///< between a label and its field
inline constexpr int fieldGap = 16; ///< between fields
inline constexpr int groupGap = 24; ///< between groups
inline constexpr int pageMargin = 24;
inline constexpr int cardMargin = 16;
inline constexpr int dialogMargin = 24;
inline constexpr int radius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int control = 34; ///< height of buttons and fields
inline constexpr int row = 36;
inline constexpr int headerRow = 32;
inline constexpr int columnLeast = 64;
inline constexpr int varyingLeast = 140; ///< of the column that takes the rest
inline constexpr int columnMost = 320;   ///< of a column that does not vary much
inline constexpr int progress = 3;       ///< height of a progress line
inline constexpr int chip = 26;
inline constexpr int icon = 18;
inline constexpr int largeIcon = 40; ///< over an empty page
inline constexpr int smallMark = 10;
inline constexpr int mark = 14;           ///< a mark beside secondary text
inline constexpr int navigation = 216;    ///< width
inline constexpr int navigationItem = 36; ///< height
inline constexpr int detail = 284;        ///< width of a detail pane
inline constexpr int menuBar = 32;
inline constexpr int statusBar = 28;
inline constexpr int dialog = 480; ///< width of an ordinary dialog
inline constexpr int searchField = 280;
inline constexpr int readable = 560; ///< width of running text
inline constexpr QSize leastWindow{840, 520};
inline constexpr QSize firstWindow{1280, 800};
inline constexpr int signInCard = 418;
} // namespace metrics

/// The type scale. Weight marks importance; nothing is set in italics.
enum class TextRole {
    Base,      ///< 14
    Strong,    ///< 14, semi-bold
    Secondary, ///< 13
    Header,    ///< 13, semi-bold: column headings
    Caption,   ///< 12
    Mark,      ///< 12, semi-bold: pills, marks, counts
    Heading,   ///< 16, semi-bold: cards and panes
    Title,     ///< 20, semi-bold: pages and dialogs
    Mono,      ///< 13, fixed pitch with a true backslash: ids, keys, codes, commands
    Code,      ///< 18, semi-bold, fixed pitch: what is read here and typed elsewhere
};

/// The font of the program at this zoom (percent): the system's UI font, then the Japanese families.
QFont baseFont(int zoom);
/// The font of a role, derived from the application's font and so from its zoom.
QFont font(TextRole role);
/// A size of this header at the present zoom.
int scaled(int pixels);

} // namespace ccj::ui
