// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulksendstep.h"

#include "ui/administrators/access/policywords.h"
#include "ui/administrators/bulk/bulkbatchtable.h"
#include "ui/administrators/bulk/bulkwords.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators::bulk;
using State = BulkRun::State;

BulkSendStep::BulkSendStep(BulkDraft &draft, BulkRun &run, QWidget *parent)
    : BulkStep(parent),
      m_draft(draft),
      m_run(run),
      m_warning(new Banner(this)),
      m_plan(new FactList(this)),
      m_text(new Label(TextRole::Strong, this)),
      m_progress(new QProgressBar(this)),
      m_pause(new QPushButton(this)),
      m_end(new QPushButton(this)),
      m_table(new BulkBatchTable(run, this))
{
    build();
    connect(&run, &BulkRun::stateChanged, this, &BulkSendStep::update);
    connect(&run, &BulkRun::rowChanged, this, &BulkSendStep::update);
    connect(&draft, &BulkDraft::judged, this, &BulkSendStep::update);
    connect(m_pause, &QPushButton::clicked, &run, [this] {
        if (m_run.state() == State::Paused || m_run.state() == State::Interrupted)
            m_run.resume();
        else
            m_run.pause();
    });
    connect(m_end, &QPushButton::clicked, &run, &BulkRun::cancel);
}

void BulkSendStep::build()
{
    m_pause->setAutoDefault(false);
    m_end->setAutoDefault(false);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::progress);
    m_table->follow();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    row->addWidget(m_text, 1);
    row->addWidget(m_pause);
    row->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_warning);
    column->addWidget(m_plan);
    column->addLayout(row);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addStretch();
}

void BulkSendStep::start()
{
    const auto begun = m_run.start(m_draft.batch());
    m_refused = begun ? std::nullopt : std::optional(begun.error());
    update();
}

QString BulkSendStep::headline() const
{
    return m_run.isGoingOn() ? tr("Invitations are on their way") : tr("Ready to send");
}

QString BulkSendStep::reassurance() const
{
    return m_run.isGoingOn()
               ? tr("You may close this window: the batch goes on. After quitting, or when the connection is "
                    "lost, it goes on where it stood, and nobody is invited twice.")
               : tr("Nothing has been sent. The invitations leave when you press the button.");
}

QString BulkSendStep::verb() const
{
    return tr("Send %n invites", nullptr, static_cast<int>(m_draft.counts().value(Verdict::WillBeInvited)));
}

bool BulkSendStep::canGoOn() const
{
    return !m_run.isGoingOn() && !m_draft.isWorking() && m_draft.counts().value(Verdict::WillBeInvited) > 0;
}

QWidget *BulkSendStep::firstField()
{
    return m_run.isGoingOn() ? m_pause : nullptr;
}

QList<Fact> BulkSendStep::plan() const
{
    const auto batch = m_draft.batch();
    const auto full = std::ranges::count_if(
        batch.rows, [](const BatchRow &row) { return row.state == RowState::Waiting && row.full; });
    const auto custom = batch.counts().toSend - full;
    QStringList permissions;
    for (const auto &policy : batch.policies)
        permissions << PolicyWords::policy(policy);
    QStringList reasons;
    for (const auto &[verdict, count] : m_draft.counts().asKeyValueRange()) {
        if (verdict != Verdict::WillBeInvited)
            reasons << tr("%1: %2", "reason and number").arg(BulkWords::verdict(verdict)).arg(count);
    }
    const auto people = [](qsizetype count) {
        return count > 0 ? tr("%n people", nullptr, static_cast<int>(count)) : QString();
    };
    return {{tr("Invited"), people(full + custom)},
            {tr("Full access"), people(full)},
            {tr("Custom access"), people(custom)},
            {tr("Permissions"), custom > 0 ? permissions.join(tr(", ", "between permissions")) : QString()},
            {tr("Sender"), tr("cloud@citrix.com, one mail after the other")},
            {tr("Not sent"), reasons.join(tr(" · ", "between reasons"))}};
}

QString BulkSendStep::progressText() const
{
    const auto counts = m_run.batch().counts();
    const auto done =
        tr("%1 of %2").arg(QLocale().toString(counts.settled()), QLocale().toString(counts.toSend));
    switch (m_run.state()) {
    case State::Reading:
        return tr("%1 · An answer is missing; reading the list…").arg(done);
    case State::Stopping:
        return tr("%1 · Waiting for the row on its way…").arg(done);
    case State::Paused:
        return tr("%1 · Paused").arg(done);
    case State::Interrupted:
        return tr("%1 · Interrupted").arg(done);
    default:
        return counts.refused > 0 ? tr("%1 · %n refused", nullptr, static_cast<int>(counts.refused)).arg(done)
                                  : done;
    }
}

void BulkSendStep::updateWarning()
{
    const auto error = m_run.error() ? m_run.error() : m_refused;
    if (!error)
        return m_warning->clear();
    const auto words = errorText(*error);
    const auto text = tr("%1 %2").arg(words.title, words.advice);
    m_warning->setMessage(
        Banner::Severity::Warning,
        m_run.retryAt().isValid()
            ? tr("%1 The batch goes on by itself at %2.")
                  .arg(text, QLocale().toString(m_run.retryAt().toLocalTime().time(), u"H:mm:ss"_s))
            : text);
}

void BulkSendStep::update()
{
    const bool goingOn = m_run.isGoingOn();
    const bool waits = m_run.state() == State::Paused || m_run.state() == State::Interrupted;
    m_plan->setVisible(!goingOn);
    if (!goingOn)
        m_plan->setFacts(plan());
    for (QWidget *widget :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_pause),
          static_cast<QWidget *>(m_end), static_cast<QWidget *>(m_table)})
        widget->setVisible(goingOn);
    m_pause->setText(waits ? tr("Continue") : tr("Pause"));
    m_pause->setEnabled(m_run.state() != State::Stopping);
    m_end->setText(tr("End the batch"));
    m_end->setEnabled(m_run.state() != State::Stopping);
    const auto counts = m_run.batch().counts();
    m_progress->setMaximum(static_cast<int>(std::max<qsizetype>(1, counts.toSend)));
    m_progress->setValue(static_cast<int>(counts.settled()));
    m_text->setText(progressText());
    m_progress->setAccessibleName(m_text->text());
    updateWarning();
    Q_EMIT changed();
}

void BulkSendStep::retranslate()
{
    m_table->retranslate();
    update();
}

} // namespace ccj::ui
