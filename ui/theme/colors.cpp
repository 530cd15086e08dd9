// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colors.h"

#include <array>

namespace ccj::ui {

namespace {

struct Pair
{
    Role role;
    QRgb light;
    QRgb dark;
};

constexpr std::array<Pair, roleCount> table{{
    {Role::Window, 0xFFF5F6F8, 0xFF171A1F},      {Role::Panel, 0xFFFFFFFF, 0xFF1F242B},
    {Role::Rail, 0xFFEEF0F3, 0xFF1B1F25},        {Role::Line, 0xFFDFE3E8, 0xFF343B45},
    {Role::ControlLine, 0xFFCBD2DA, 0xFF454E5B}, {Role::Outline, 0xFF7C8796, 0xFF7F8A99},
    {Role::Text, 0xFF1C2430, 0xFFE8EBEF},        {Role::Muted, 0xFF5B6675, 0xFFA3ADB9},
    {Role::Disabled, 0xFF98A1AD, 0xFF69727E},    {Role::Accent, 0xFF1A5FB4, 0xFF7DB2F5},
    {Role::AccentHover, 0xFF164F96, 0xFF9AC4F8}, {Role::AccentSoft, 0xFFE3EDF9, 0xFF22344C},
    {Role::OnAccent, 0xFFFFFFFF, 0xFF0F1A28},    {Role::Danger, 0xFFB3261E, 0xFFF2A19A},
    {Role::DangerSoft, 0xFFFBE9E7, 0xFF43272A},  {Role::OnDanger, 0xFFFFFFFF, 0xFF2A0E0C},
    {Role::Warning, 0xFF8A5300, 0xFFF0C674},     {Role::WarningSoft, 0xFFFFF3DC, 0xFF3B3120},
    {Role::Success, 0xFF1B6E3C, 0xFF8FD3A8},     {Role::SuccessSoft, 0xFFE4F4EA, 0xFF1F3A2B},
    {Role::Selection, 0xFFDFEAFA, 0xFF27384F},   {Role::Hover, 0xFFE6E9EE, 0xFF2A313A},
    {Role::Shadow, 0x40101828, 0x80000000},
}};

consteval bool inOrder()
{
    for (int i = 0; i < roleCount; ++i) {
        if (static_cast<int>(table[static_cast<std::size_t>(i)].role) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the order of Role");

} // namespace

QColor color(Role role, Scheme scheme)
{
    const Pair &pair = table[static_cast<std::size_t>(role)];
    return QColor::fromRgba(scheme == Scheme::Dark ? pair.dark : pair.light);
}

QColor color(Role role, const QPalette &palette)
{
    return color(role, schemeOf(palette));
}

QColor organizationColor(int number, const QPalette &palette)
{
    struct Hue
    {
        QRgb light;
        QRgb dark;
    };
    static constexpr std::array<Hue, 6> hues{{{0xFF1A5FB4, 0xFF7DB2F5},
                                              {0xFF8A3FA0, 0xFFD2A0E3},
                                              {0xFF0B7285, 0xFF6FCBDB},
                                              {0xFFA34A00, 0xFFF0AE74},
                                              {0xFF4D6B00, 0xFFB5D06A},
                                              {0xFFA8285F, 0xFFF09ABD}}};
    const Hue &hue = hues[static_cast<std::size_t>(number) % hues.size()];
    return QColor::fromRgba(schemeOf(palette) == Scheme::Dark ? hue.dark : hue.light);
}

Scheme schemeOf(const QPalette &palette)
{
    const auto lightness = [&palette](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role).lightness();
    };
    return lightness(QPalette::Window) < lightness(QPalette::WindowText) ? Scheme::Dark : Scheme::Light;
}

QPalette makePalette(Scheme scheme)
{
    const auto of = [scheme](Role role) { return color(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Base, of(Role::Panel));
    palette.setColor(QPalette::AlternateBase, of(Role::Rail));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::PlaceholderText, of(Role::Muted));
    palette.setColor(QPalette::Button, of(Role::Panel));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::OnAccent));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::ToolTipBase, of(Role::Text));
    palette.setColor(QPalette::ToolTipText, of(Role::Panel));
    palette.setColor(QPalette::Light, of(Role::Panel));
    palette.setColor(QPalette::Midlight, of(Role::Hover));
    palette.setColor(QPalette::Mid, of(Role::Line));
    palette.setColor(QPalette::Dark, of(Role::ControlLine));
    palette.setColor(QPalette::Shadow, of(Role::Shadow));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, of(Role::Disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, of(Role::Line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, of(Role::Disabled));
    return palette;
}

QColor paperInk()
{
    return Qt::black;
}

QColor paper()
{
    return Qt::white;
}

} // namespace ccj::ui
