// SPDX-License-Identifier: Apache-2.0
#include "ui/common/spokenrole.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr auto roleProperty = "ccjSpokenRole";

/// A widget under another role; a button keeps its words, its state and its action.
class SpokenRole final : public QAccessibleWidget
{
public:
    SpokenRole(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() && button() ? button()->text() : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto *shown = button()) {
            state.checkable = shown->isCheckable();
            state.checked = shown->isChecked();
            state.selected = shown->isChecked();
        }
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && button())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(widget()); }
};

/// Qt's own interface of a scroll area (6.4) reads past its children when a scroll bar goes away between
/// two questions of a screen reader, which ends the program.
bool isUnsafe(const QString &className)
{
    return className == "QScrollArea"_L1;
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    QVariant role = object->property(roleProperty);
    auto *widget = static_cast<QWidget *>(object);
    if (!role.isValid() && isUnsafe(className)) // one that takes the focus is there to be read
        role = int((widget->focusPolicy() & Qt::TabFocus) ? QAccessible::Document : QAccessible::Client);
    return role.isValid() ? new SpokenRole(widget, QAccessible::Role(role.toInt())) : nullptr;
}

void notify(QWidget *widget, QAccessible::Event type)
{
    QAccessibleEvent event(widget, type);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool installed = [] {
        QAccessible::installFactory(&make);
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, int(role));
}

void announce(QWidget *alert)
{
    notify(alert, QAccessible::Alert);
    notify(alert, QAccessible::ObjectShow); // what the Linux bridge of Qt 6.4 passes on
}

} // namespace ccj::ui
