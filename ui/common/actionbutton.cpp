// SPDX-License-Identifier: Apache-2.0
#include "ui/common/actionbutton.h"

#include <QAction>
#include <QKeySequence>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// "&Invite…" and "招待(&I)…" without their access key.
QString withoutAccessKey(QString text)
{
    static const QRegularExpression appended(u"\\(&\\w\\)"_s);
    return text.remove(appended).remove(u'&');
}

constexpr auto buttonText = "buttonText";

} // namespace

void setButtonText(QAction *action, const QString &text)
{
    action->setProperty(buttonText, text);
}

ActionButton::ActionButton(QAction *action, ButtonKind kind, QWidget *parent)
    : QPushButton(parent), m_action(action)
{
    setButtonKind(this, kind);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &ActionButton::follow);
    follow();
}

void ActionButton::follow()
{
    const QString own = m_action->property(buttonText).toString();
    setText(withoutAccessKey(own.isEmpty() ? m_action->text() : own));
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
    const QString reason = m_action->statusTip(); // why it cannot be used
    setToolTip(!isEnabled() && !reason.isEmpty() ? reason
               : keys.isEmpty()                  ? QString()
                                                 : u"%1 (%2)"_s.arg(text(), keys));
}

} // namespace ccj::ui
