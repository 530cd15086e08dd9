// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/historysection.h"

#include "ui/administrators/detail/historywords.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/timewords.h"

#include <QVBoxLayout>

#include <utility>

namespace ccj::ui {

using administrators::Administrator;

namespace {
constexpr int mostRecords = 20;
}

HistorySection::HistorySection(const AdministratorsServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_heading(new Label(TextRole::Header, this)),
      m_note(new Label(TextRole::Caption, this, Role::Muted)),
      m_layout(new QVBoxLayout(this))
{
    m_note->setWordWrap(true);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::gap);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_note);
}

void HistorySection::show(const Administrator &item)
{
    QStringList targets{item.email, item.operationId()};
    targets.removeAll(QString());
    const auto &journal = m_services.journal;
    const auto records = journal.recordsOf(m_services.place().organizationId, targets, mostRecords);
    m_heading->setText(tr("History known to this console"));
    setRecords(records.value_or(QList<ChangeRecord>()));
    const auto since = TimeWords::date(journal.keptSince());
    if (!records)
        m_note->setText(tr("The records could not be read. %1").arg(errorText(records.error()).title));
    else if (records->size() == mostRecords)
        m_note->setText(
            tr("The newest %n records; there may be older ones. What was done elsewhere is not here.",
               nullptr, mostRecords));
    else if (records->isEmpty())
        m_note->setText(
            tr("Nothing since %1, when this console began to keep records. What was done elsewhere "
               "is not known here.")
                .arg(since));
    else
        m_note->setText(tr("Kept since %1. What was done elsewhere is not known here.").arg(since));
    m_note->setToolTip(TimeWords::exactTime(journal.keptSince()));
}

void HistorySection::setRecords(const QList<ChangeRecord> &records)
{
    delete std::exchange(m_records, nullptr);
    if (records.isEmpty())
        return;
    m_records = new QWidget(this);
    auto *column = new QVBoxLayout(m_records);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const ChangeRecord &record : records) {
        auto *time = new Label(TextRole::Caption, m_records, Role::Muted);
        time->setText(TimeWords::clockTime(record.startedAt, m_services.clock.now()));
        time->setToolTip(TimeWords::exactTime(record.startedAt));
        auto *words = new Label(TextRole::Secondary, m_records);
        words->setWordWrap(true);
        words->setText(HistoryWords::record(record));
        if (column->count() > 0)
            column->addSpacing(metrics::gap);
        column->addWidget(time);
        column->addWidget(words);
    }
    m_layout->insertWidget(1, m_records); // between heading and note
    m_records->show();
}

} // namespace ccj::ui
