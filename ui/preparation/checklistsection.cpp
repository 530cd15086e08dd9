// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/checklistsection.h"

#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/common/timewords.h"
#include "ui/preparation/preparationwords.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using preparation::Progress;

StepRow::StepRow(const QString &step, QWidget *parent)
    : QWidget(parent),
      m_step(step),
      m_box(new QCheckBox(this)),
      m_text(Label::explanation(this)),
      m_by(new Label(TextRole::Caption, this, Role::Success))
{
    m_by->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box) +
                                  style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_box),
                              0, 0, 0);
    words->setSpacing(metrics::smallGap);
    words->addWidget(m_text);
    words->addWidget(m_by);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::smallGap);
    layout->addWidget(m_box);
    layout->addLayout(words);
    connect(m_box, &QCheckBox::toggled, this, &StepRow::ticked);
}

void StepRow::setEntry(const std::optional<preparation::ProgressEntry> &entry)
{
    const QSignalBlocker quiet(m_box);
    const auto words = PreparationWords::step(m_step);
    m_box->setChecked(entry.has_value());
    m_box->setText(words.title);
    m_text->setText(words.text);
    m_by->setVisible(entry.has_value());
    if (entry) {
        const auto time = TimeWords::exactTime(entry->at);
        m_by->setText(entry->by.isEmpty() ? tr("Done, %1").arg(time)
                                          : tr("Done by %1, %2").arg(entry->by, time));
    }
    m_box->setAccessibleDescription(entry ? m_by->text() : words.text);
}

QString StepRow::words() const
{
    return m_box->isChecked() ? u"[x] %1 (%2)"_s.arg(m_box->text(), m_by->text()) : u"[ ] "_s + m_box->text();
}

ChecklistSection::ChecklistSection(const QList<preparation::Task> &tasks, const Progress &progress,
                                   QWidget *parent)
    : EntriesSection(parent), m_progress(progress), m_tasks(tasks)
{
    for (const auto &task : m_tasks) {
        auto *card = new Card(this);
        for (const auto &step : task.steps) {
            auto *row = new StepRow(step, card);
            card->column()->addWidget(row);
            addEntry(row, [row] { return row->words(); }, card);
            connect(row, &StepRow::ticked, this, [this, row](bool done) {
                Q_EMIT kept(preparation::stepItem(row->step()),
                            done ? QString(preparation::doneValue) : QString());
                follow(); // also when it could not be kept
            });
            m_rows.append(row);
        }
        m_sources.append(new Label(TextRole::Caption, card, Role::Muted));
        m_sources.constLast()->setWordWrap(true);
        card->column()->addWidget(m_sources.constLast());
        column()->addWidget(card);
        m_cards.append(card);
    }
    connect(&m_progress, &Progress::changed, this, &ChecklistSection::follow);
}

QString ChecklistSection::title() const
{
    return tr("Checklist");
}

int ChecklistSection::doneCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const StepRow *row) {
        return m_progress.entry(preparation::stepItem(row->step())).has_value();
    }));
}

void ChecklistSection::follow()
{
    for (auto *row : std::as_const(m_rows))
        row->setEntry(m_progress.entry(preparation::stepItem(row->step())));
}

void ChecklistSection::retranslate()
{
    setIntroduction(tr("What is ticked stays on this computer, for this organization."));
    for (qsizetype i = 0; i < m_tasks.size(); ++i) {
        m_cards.at(i)->setHeading(PreparationWords::task(m_tasks.at(i).id));
        m_sources.at(i)->setText(PreparationWords::source({m_tasks.at(i).source}));
    }
    follow();
    EntriesSection::retranslate();
}

} // namespace ccj::ui
