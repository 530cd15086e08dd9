// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/entriessection.h"

#include "app/preparation/progress.h"
#include "app/preparation/reference.h"

class QCheckBox;

namespace ccj::ui {

class Card;
class Label;

/// A step that is done or not, and who said so.
class StepRow : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(const QString &step, QWidget *parent = nullptr);

    const QString &step() const { return m_step; }
    void setEntry(const std::optional<preparation::ProgressEntry> &entry);
    /// As one line of text.
    QString words() const;

Q_SIGNALS:
    void ticked(bool done);

private:
    QString m_step;
    QCheckBox *m_box;
    Label *m_text;
    Label *m_by;
};

/// The three tasks before the first connector runs (R165, R166).
class ChecklistSection : public EntriesSection
{
    Q_OBJECT
public:
    ChecklistSection(const QList<preparation::Task> &tasks, const preparation::Progress &progress,
                     QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;
    int stepCount() const { return static_cast<int>(m_rows.size()); }
    int doneCount() const;

Q_SIGNALS:
    void kept(const QString &item, const QString &value);

private:
    void follow();

    const preparation::Progress &m_progress;
    const QList<preparation::Task> m_tasks;
    QList<Card *> m_cards;
    QList<Label *> m_sources;
    QList<StepRow *> m_rows;
};

} // namespace ccj::ui
