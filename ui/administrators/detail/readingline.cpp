// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/readingline.h"

#include "ui/common/errortext.h"
#include "ui/common/factlist.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
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

ReadingLine::ReadingLine(ReadingBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_shown(makeShown()), m_editor(makeEditor())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_shown);
    column->addWidget(m_editor);
    connect(m_edit, &QPushButton::clicked, this, &ReadingLine::edit);
    connect(m_save, &QPushButton::clicked, this, &ReadingLine::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(m_typed, &QLineEdit::returnPressed, this, &ReadingLine::save);
    connect(m_typed, &QLineEdit::textEdited, this, [this] { setProblem({}); });
    connect(&book, &ReadingBook::changed, this, &ReadingLine::fill);
    m_typed->installEventFilter(this);
    m_label->setMinimumWidth(scaled(FactList::labelColumn));
    retranslate();
    setEditing(false);
}

/// In line with the facts under it.
QWidget *ReadingLine::makeShown()
{
    auto *shown = new QWidget(this);
    m_label = new Label(TextRole::Secondary, shown, Role::Muted);
    m_text = new Label(TextRole::Secondary, shown);
    m_text->setWordWrap(true);
    m_edit = new LinkButton(shown);
    auto *row = new QHBoxLayout(shown);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    return shown;
}

QWidget *ReadingLine::makeEditor()
{
    auto *editor = new QWidget(this);
    m_typed = new QLineEdit;
    m_field = new Field(m_typed, editor);
    m_save = new QPushButton(editor);
    m_cancel = new QPushButton(editor);
    for (auto *button : {m_save, m_cancel})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_field);
    column->addLayout(buttons);
    return editor;
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
        m_label->setMinimumWidth(scaled(FactList::labelColumn));
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
