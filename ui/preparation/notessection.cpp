// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/notessection.h"

#include "ui/common/card.h"
#include "ui/common/copybutton.h"
#include "ui/common/label.h"
#include "ui/preparation/preparationwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using preparation::Note;

NotesSection::NotesSection(const QList<Note> &notes, Words title, QWidget *parent)
    : EntriesSection(parent), m_title(std::move(title))
{
    for (const auto &note : notes) {
        m_rows.push_back(makeRow(note));
        addEntry(m_rows.back().card, [note] {
            const auto words = PreparationWords::note(note.id);
            QStringList lines{words.title, words.text, note.command, note.article};
            lines.removeAll(QString());
            return lines.join(u'\n') + u'\n';
        });
        column()->addWidget(m_rows.back().card);
    }
    makeReadable();
}

NotesSection::Row NotesSection::makeRow(const Note &note)
{
    auto *card = new Card(this);
    Row row{note, card, new Label(TextRole::Base, card), nullptr,
            new Label(TextRole::Caption, card, Role::Muted)};
    row.text->setWordWrap(true);
    row.source->setWordWrap(true);
    card->column()->addWidget(row.text);
    if (!note.command.isEmpty()) {
        auto *command = new Label(TextRole::Mono, card);
        command->setText(note.command);
        row.copy = new CopyButton(card);
        row.copy->setCopyText(note.command);
        auto *line = new QHBoxLayout;
        line->setSpacing(metrics::gap);
        line->addWidget(command);
        line->addWidget(row.copy);
        line->addStretch();
        card->column()->addLayout(line);
    }
    card->column()->addWidget(row.source);
    return row;
}

void NotesSection::retranslate()
{
    for (const auto &row : m_rows) {
        const auto words = PreparationWords::note(row.note.id);
        row.card->setHeading(words.title);
        row.text->setText(words.text);
        if (row.copy)
            row.copy->setSubject(tr("command"));
        QStringList sources{row.note.source};
        if (!row.note.article.isEmpty())
            sources.append(PreparationWords::article(row.note.article));
        row.source->setText(PreparationWords::source(sources));
    }
    EntriesSection::retranslate();
}

} // namespace ccj::ui
