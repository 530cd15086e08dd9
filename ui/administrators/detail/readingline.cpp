// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/readingline.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/errortext.h"
#include "ui/common/factlist.h"
#include "ui/common/field.h"
#include "ui/common/linkbutton.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace ccj::ui {

using administrators::Administrator;
using administrators::isReading;
using administrators::ReadingBook;

ReadingLine::ReadingLine(ReadingBook &book, QWidget *parent) : QWidget(parent), m_book(book)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(makeShown());
    column->addWidget(makeEditor());
    connect(m_edit, &QPushButton::clicked, this, &ReadingLine::edit);
    connect(m_save, &QPushButton::clicked, this, &ReadingLine::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(m_typed, &QLineEdit::returnPressed, this, &ReadingLine::save);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(&book, &ReadingBook::changed, this, &ReadingLine::fill);
    m_typed->installEventFilter(this);
    applyMetrics();
    retranslate();
    setEditing(false);
}

/// In line with the facts under it.
QWidget *ReadingLine::makeShown()
{
    m_shown = new QWidget(this);
    m_label = new Label(TextRole::Secondary, m_shown, Role::Muted);
    m_text = new ElidedLabel(TextRole::Secondary, m_shown);
    m_edit = new LinkButton(m_shown);
    auto *row = new QHBoxLayout(m_shown);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_label);
    row->addWidget(m_text);
    row->addWidget(m_edit);
    row->addStretch(1);
    return m_shown;
}

QWidget *ReadingLine::makeEditor()
{
    m_editor = new QWidget(this);
    m_typed = new QLineEdit;
    m_field = new Field(m_typed, m_editor);
    m_save = new QPushButton(m_editor);
    m_cancel = new QPushButton(m_editor);
    for (auto *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addLayout(buttons);
    return m_editor;
}

void ReadingLine::show(const Administrator &item)
{
    const auto email = item.isPerson() ? item.email : QString();
    setVisible(!email.isEmpty());
    if (email != m_email) {
        m_email = email;
        setEditing(false);
    }
    fill();
}

void ReadingLine::edit()
{
    m_typed->setText(m_book.of(m_email));
    m_typed->selectAll();
    setEditing(true);
    m_typed->setFocus(Qt::OtherFocusReason);
}

void ReadingLine::fill()
{
    const auto reading = m_book.of(m_email);
    m_text->setText(reading);
    m_text->setVisible(!reading.isEmpty());
    m_edit->setText(reading.isEmpty() ? tr("Add") : tr("Edit"));
    m_edit->setAccessibleName(reading.isEmpty() ? tr("Add the reading") : tr("Edit the reading"));
}

void ReadingLine::setEditing(bool editing)
{
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    setProblem({});
    m_shown->setVisible(!editing);
    m_editor->setVisible(editing);
    if (!editing && hadFocus)
        m_edit->setFocus(Qt::OtherFocusReason);
}

void ReadingLine::save()
{
    const auto typed = m_typed->text();
    if (!typed.trimmed().isEmpty() && !isReading(typed))
        return setProblem([] { return tr("A reading is written in hiragana or katakana."); });
    if (const auto kept = m_book.keep(m_email, typed); !kept)
        return setProblem([error = kept.error()] { return errorText(error).title; });
    setEditing(false);
}

/// What was typed stays.
void ReadingLine::setProblem(std::function<QString()> words)
{
    m_problem = std::move(words);
    m_field->setError(m_problem ? m_problem() : QString());
}

void ReadingLine::retranslate()
{
    m_label->setText(tr("Reading"));
    m_field->setLabel(tr("Reading of the name"));
    m_field->setHelp(tr("In kana. It decides the order of the list and is kept on this computer only."));
    m_save->setText(tr("Save"));
    m_cancel->setText(tr("Cancel"));
    setProblem(m_problem);
    fill();
}

void ReadingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_label)
        applyMetrics();
}

void ReadingLine::applyMetrics()
{
    m_label->setMinimumWidth(scaled(FactList::labelColumn));
    m_edit->setFont(ui::font(TextRole::Secondary));
}

bool ReadingLine::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (watched != m_typed || !isEscape)
        return QWidget::eventFilter(watched, event);
    setEditing(false);
    return true;
}

} // namespace ccj::ui
