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
      m_errorLine(new QWidget(this)),
      m_error(new Label(TextRole::Secondary, m_errorLine, Role::Danger))
{
    m_label->setBuddy(editor);
    setSpokenRole(m_errorLine, QAccessible::AlertMessage);
    m_error->setWordWrap(true);
    auto *line = new QHBoxLayout(m_errorLine);
    line->setContentsMargins({});
    line->setSpacing(metrics::smallGap);
    line->addWidget(new IconLabel(u"exclamation-circle-fill"_s, Role::Danger, m_errorLine), 0, Qt::AlignTop);
    line->addWidget(m_error, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addWidget(m_help);
    layout->addWidget(m_errorLine);
    m_help->hide();
    m_errorLine->hide();
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
        announce(m_errorLine);
}

void Field::updateError(const QString &text)
{
    m_errorText = text;
    m_error->setText(text);
    m_errorLine->setAccessibleName(text);
    describe();
}

void Field::describe()
{
    m_errorLine->setVisible(hasError());
    m_help->setVisible(!hasError() && !m_help->text().isEmpty());
    m_editor->setAccessibleDescription(hasError() ? m_errorText : m_help->text());
}

} // namespace ccj::ui
