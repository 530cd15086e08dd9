// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/buttonkind.h"

#include <QAbstractButton>
#include <QAction>
#include <QVariant>

namespace ccj::ui {

namespace {
constexpr auto kindProperty = "ccjButtonKind";
constexpr auto invalidProperty = "ccjInvalid";
} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

void setButtonKind(QAction *action, ButtonKind kind)
{
    action->setProperty(kindProperty, static_cast<int>(kind));
}

ButtonKind buttonKind(const QAction *action)
{
    return static_cast<ButtonKind>(action->property(kindProperty).toInt());
}

void setInvalid(QWidget *field, bool invalid)
{
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field && field->property(invalidProperty).toBool();
}

} // namespace ccj::ui
