// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace ccj::ui {

/// Our look on top of Fusion: flat, rounded, one-pixel lines, and a focus ring that is always visible.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();
};

} // namespace ccj::ui
