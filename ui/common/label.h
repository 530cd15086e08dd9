// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QLabel>

namespace ccj::ui {

/// Plain text in a role of the type scale and of the colour table; follows theme and zoom.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(TextRole role, QWidget *parent = nullptr, Role tone = Role::Text);
    /// Muted, wrapped, 13: the usual explaining text.
    static Label *explanation(QWidget *parent);

    void setTone(Role tone);
    void setTextRole(TextRole role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    TextRole m_role;
    Role m_tone;
};

} // namespace ccj::ui
