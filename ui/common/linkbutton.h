// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

namespace ccj::ui {

/// Looks like a link, is a button: to the keyboard and to a screen reader.
class LinkButton : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget *parent = nullptr);
};

} // namespace ccj::ui
