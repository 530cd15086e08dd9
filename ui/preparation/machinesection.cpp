// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/machinesection.h"

#include "ui/common/actionbutton.h"
#include "ui/common/card.h"
#include "ui/common/label.h"
#include "ui/preparation/requirementrow.h"
#include "ui/preparation/verdictline.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace ccj::ui {

using preparation::Progress;
using preparation::Verdict;

MachineSection::MachineSection(const QList<preparation::Requirement> &requirements, const Progress &progress,
                               QAction *clearAnswers, QWidget *parent)
    : EntriesSection(parent), m_progress(progress), m_card(new Card(this)), m_summary(new VerdictLine(m_card))
{
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::groupGap);
    top->addWidget(m_summary, 1, Qt::AlignVCenter);
    top->addWidget(new ActionButton(clearAnswers, ButtonKind::Normal, m_card));
    m_card->column()->addLayout(top);
    column()->addWidget(m_card);
    for (const auto &requirement : requirements) {
        auto *entry = new QWidget(m_card);
        auto *line = new QFrame(entry);
        line->setFrameShape(QFrame::HLine);
        auto *row = new RequirementRow(requirement, entry);
        auto *layout = new QVBoxLayout(entry);
        layout->setContentsMargins({});
        layout->setSpacing(metrics::gap + metrics::smallGap);
        layout->addWidget(line);
        layout->addWidget(row);
        m_card->column()->addWidget(entry);
        addEntry(entry, [row] { return row->words(); }, m_card);
        connect(row, &RequirementRow::answered, this, [this, row](const QString &answer) {
            Q_EMIT kept(preparation::answerItem(row->requirement().id), answer);
            updateSummary();
        });
        m_rows.append(row);
    }
    connect(&m_progress, &Progress::changed, this, &MachineSection::follow);
}

QString MachineSection::title() const
{
    return tr("Machine requirements");
}

QString MachineSection::copied() const
{
    return m_summary->words() + u'\n' + EntriesSection::copied();
}

void MachineSection::follow()
{
    for (auto *row : std::as_const(m_rows))
        row->setAnswer(m_progress.value(preparation::answerItem(row->requirement().id)));
    updateSummary();
}

void MachineSection::updateSummary()
{
    const auto count = [this](Verdict verdict) {
        return std::ranges::count(m_rows, verdict, &RequirementRow::verdict);
    };
    const auto text = [](qsizetype number) { return QLocale().toString(number); };
    const auto met = count(Verdict::Yes);
    const auto failed = count(Verdict::No);
    const auto verdict = failed > 0 ? Verdict::No : met == m_rows.size() ? Verdict::Yes : Verdict::Unknown;
    m_summary->setVerdict(toneOf(verdict), tr("Met: %1 of %2. Not met: %3. Not answered: %4.")
                                               .arg(text(met), text(m_rows.size()), text(failed),
                                                    text(count(Verdict::Unknown))));
}

void MachineSection::retranslate()
{
    setIntroduction(
        tr("Answer for one machine at a time. Nothing is measured: the machine is another one than "
           "this computer."));
    m_card->setHeading(tr("This machine"));
    for (auto *row : std::as_const(m_rows))
        row->retranslate();
    follow();
    EntriesSection::retranslate();
}

} // namespace ccj::ui
