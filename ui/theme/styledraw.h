// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionFocusRect;
class QWidget;

/// The drawing routines of Style, by part. Each returns true when it drew the part, false when Fusion may.
namespace ccj::ui::draw {

struct Context
{
    const QStyleOption *option;
    QPainter *painter;
    const QWidget *widget;

    QColor ink(Role role) const;
    bool has(QStyle::StateFlag flag) const;
};

bool primitive(QStyle::PrimitiveElement element, const Context &context);
bool control(QStyle::ControlElement element, const Context &context, const QStyle *style);
bool complex(QStyle::ComplexControl control, const Context &context, const QStyle *style);

/// The menus' part of control().
bool menuControl(QStyle::ControlElement element, const Context &context);
QSize menuItemSize(const QStyleOption *option, const QSize &contents);

} // namespace ccj::ui::draw
