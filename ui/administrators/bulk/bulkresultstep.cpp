// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkresultstep.h"

#include "ui/administrators/bulk/bulkbatchtable.h"
#include "ui/administrators/bulk/bulkwords.h"
#include "ui/common/banner.h"
#include "ui/common/filedialogs.h"
#include "ui/common/label.h"

#include "app/core/wholefile.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators::bulk;

BulkResultStep::BulkResultStep(BulkRun &run, const Clock &clock, QWidget *parent)
    : BulkStep(parent),
      m_run(run),
      m_clock(clock),
      m_message(new Banner(this)),
      m_counts(new Label(TextRole::Strong, this)),
      m_save(new QPushButton(this)),
      m_show(new QPushButton(this)),
      m_table(new BulkBatchTable(run, this))
{
    build();
    connect(&run, &BulkRun::stateChanged, this, &BulkResultStep::update);
    connect(m_save, &QPushButton::clicked, this, &BulkResultStep::askWhere);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const auto *row = m_table->chosen())
            Q_EMIT showRequested(row->email);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BulkResultStep::update);
}

void BulkResultStep::build()
{
    m_save->setAutoDefault(false);
    m_show->setAutoDefault(false);
    m_counts->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_counts, 1);
    row->addWidget(m_show);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_message);
    column->addLayout(row);
    column->addWidget(m_table, 1);
}

QString BulkResultStep::headline() const
{
    const auto counts = m_run.batch().counts();
    return counts.cancelled > 0 ? tr("The batch was ended") : tr("The batch is finished");
}

QString BulkResultStep::reassurance() const
{
    return tr("The result stays here until the next batch. Save it if you have to account for it.");
}

bool BulkResultStep::canGoOn() const
{
    return !m_run.isGoingOn();
}

QWidget *BulkResultStep::firstField()
{
    return m_save;
}

void BulkResultStep::update()
{
    const auto counts = m_run.batch().counts();
    QStringList parts{tr("%n invited", nullptr, static_cast<int>(counts.invited))};
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(counts.already, tr("%n listed already", nullptr, static_cast<int>(counts.already)));
    add(counts.refused, tr("%n refused", nullptr, static_cast<int>(counts.refused)));
    add(counts.cancelled, tr("%n stopped before", nullptr, static_cast<int>(counts.cancelled)));
    add(counts.skipped, tr("%n not sent", nullptr, static_cast<int>(counts.skipped)));
    m_counts->setText(parts.join(u" · "_s));
    const auto *row = m_table->chosen();
    m_show->setEnabled(row && (row->state == RowState::Invited || row->state == RowState::Already));
    Q_EMIT changed();
}

void BulkResultStep::askWhere()
{
    const auto now = m_clock.now().toLocalTime().toString(u"yyyyMMdd-HHmm"_s);
    FileDialogs::askWhere(this, {tr("Save the result"), u"invitations-result-%1.csv"_s.arg(now)},
                          [this](const QString &path) { save(path); });
}

void BulkResultStep::save(const QString &path)
{
    const auto saved = saveWholeFile(path, resultFile(m_run.batch(), BulkWords::resultWords()));
    const auto name = QFileInfo(path).fileName();
    if (saved)
        return say(Banner::Severity::Success, [name] { return tr("“%1” was saved.").arg(name); });
    say(Banner::Severity::Danger, [name, reason = saved.error().detail] {
        return tr("“%1” could not be saved: %2").arg(name, reason);
    });
}

void BulkResultStep::say(Banner::Severity severity, std::function<QString()> words)
{
    m_words = std::move(words);
    m_message->setMessage(severity, m_words());
}

void BulkResultStep::retranslate()
{
    m_save->setText(tr("Save the result…"));
    m_show->setText(tr("Show in the list"));
    m_table->retranslate();
    if (m_words)
        m_message->setMessage(m_message->severity(), m_words());
    update();
}

} // namespace ccj::ui
