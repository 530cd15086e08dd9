// SPDX-License-Identifier: Apache-2.0
#include "ui/common/field.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/spokenrole.h"
#include "ui/theme/buttonkind.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

Field::Field(QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_label(new Label(TextRole::Secondary, this, Role::Muted)),
      m_help(Label::explanation(this)),
      m_messageLine(new QWidget(this)),
      m_mark(new IconLabel(u"exclamation-circle-fill"_s, Role::Danger, m_messageLine)),
      m_message(new Label(TextRole::Secondary, m_messageLine, Role::Danger))
{
    m_label->setBuddy(editor);
    setSpokenRole(m_messageLine, QAccessible::AlertMessage);
    m_message->setWordWrap(true);
    auto *line = new QHBoxLayout(m_messageLine);
    line->setContentsMargins({});
    line->setSpacing(metrics::smallGap);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_help);
    layout->addWidget(m_messageLine);
    m_help->hide();
    m_messageLine->hide();
    setFocusProxy(editor);
}

void Field::setLabel(const QString &text)
{
    m_label->setText(text);
    m_editor->setAccessibleName(text);
}

void Field::setHelp(const QString &text)
{
    m_help->setText(text);
    describe();
}

void Field::setError(const QString &text)
{
    const bool changed = hasError() && !text.isEmpty() && text != m_errorText;
    updateError(text);
    setInvalid(m_editor, !text.isEmpty());
    if (changed)
        announce(m_messageLine);
}

void Field::updateError(const QString &text)
{
    m_errorText = text;
    describe();
}

void Field::setWarning(const QString &text)
{
    m_warningText = text;
    describe();
}

void Field::describe()
{
    const QString message = hasError() ? m_errorText : m_warningText;
    const Role ink = hasError() ? Role::Danger : Role::Warning;
    m_mark->setIcon(hasError() ? u"exclamation-circle-fill"_s : u"exclamation-triangle-fill"_s, ink);
    m_message->setTone(ink);
    m_message->setText(message);
    m_messageLine->setAccessibleName(message);
    m_messageLine->setVisible(!message.isEmpty());
    m_help->setVisible(message.isEmpty() && !m_help->text().isEmpty());
    m_editor->setAccessibleDescription(message.isEmpty() ? m_help->text() : message);
}

} // namespace ccj::ui
