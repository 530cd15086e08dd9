// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/entriessection.h"

#include "app/preparation/reference.h"

namespace ccj::ui {

class Card;
class CopyButton;
class Label;

/// Things to know, each with its source; a command can be copied (R231–R234, R177, R178, R188–R192).
class NotesSection : public EntriesSection
{
    Q_OBJECT
public:
    using Words = std::function<QString()>;
    NotesSection(const QList<preparation::Note> &notes, Words title, QWidget *parent = nullptr);

    QString title() const override { return m_title(); }
    void retranslate() override;

private:
    struct Row
    {
        preparation::Note note;
        Card *card;
        Label *text;
        CopyButton *copy; ///< null without a command
        Label *source;
    };
    Row makeRow(const preparation::Note &note);

    Words m_title;
    std::vector<Row> m_rows;
};

} // namespace ccj::ui
