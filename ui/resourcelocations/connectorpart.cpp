// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/connectorpart.h"

#include "ui/common/actionbutton.h"
#include "ui/common/factlist.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/timewords.h"
#include "ui/resourcelocations/fleetadvicewords.h"
#include "ui/resourcelocations/historystrip.h"
#include "ui/resourcelocations/historywords.h"
#include "ui/resourcelocations/locationwords.h"
#include "ui/theme/buttonkind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int mostChanges = 3;

Label *wrapped(Label *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

ConnectorPart::ConnectorPart(LocationsController &controller, const Clock &clock,
                             const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_clock(clock),
      m_name(wrapped(new Label(TextRole::Strong, this))),
      m_state(makeLine(this)),
      m_nextStep(wrapped(new Label(TextRole::Base, this))),
      m_question(wrapped(new Label(TextRole::Strong, this))),
      m_answer(makeLine(this)),
      m_reason(wrapped(new Label(TextRole::Base, this))),
      m_facts(new FactList(this)),
      m_historyHeading(wrapped(new Label(TextRole::Strong, this))),
      m_strip(new HistoryStrip(this)),
      m_strips(Label::explanation(this)),
      m_changes(new FactList(this))
{
    build(actions);
}

ConnectorPart::Line ConnectorPart::makeLine(QWidget *parent)
{
    return {new IconLabel({}, Role::Text, parent, TextRole::Base),
            wrapped(new Label(TextRole::Base, parent))};
}

void ConnectorPart::build(const QList<QAction *> &actions)
{
    const auto lineOf = [](const Line &line) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::smallGap);
        row->addWidget(line.mark, 0, Qt::AlignTop);
        row->addWidget(line.text, 1);
        return row;
    };
    const auto group = [](QVBoxLayout *column) {
        auto *part = new QVBoxLayout;
        part->setSpacing(metrics::smallGap);
        column->addLayout(part);
        return part;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    auto *head = group(column);
    head->addWidget(m_name);
    head->addLayout(lineOf(m_state));
    head->addWidget(m_nextStep);
    auto *restart = group(column);
    restart->addWidget(m_question);
    restart->addLayout(lineOf(m_answer));
    restart->addWidget(m_reason);
    column->addWidget(m_facts);
    auto *seen = group(column);
    seen->addWidget(m_historyHeading);
    seen->addWidget(m_strip);
    seen->addWidget(m_strips);
    column->addWidget(m_changes);
    auto *buttons = new QWidget(this);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    for (QAction *action : actions)
        row->addWidget(new ActionButton(action, buttonKind(action), buttons));
    column->addWidget(buttons);
}

void ConnectorPart::show(const ConnectorRow &row)
{
    m_row = row;
    fill();
}

void ConnectorPart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void ConnectorPart::fill()
{
    const auto &connector = m_row.connector;
    const auto shape = shapeOf(LocationWords::tone(m_row.state));
    const auto asOf = m_controller.fleet().asOf;
    m_name->setText(connector.fqdn.isEmpty() ? connector.id : connector.fqdn);
    m_state.mark->setIcon(shape.icon, shape.ink);
    m_state.text->setText(LocationWords::state(m_row.state));
    m_state.text->setTone(shape.ink);
    const auto nextStep = LocationWords::nextStep(m_row.state);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    m_question->setText(tr("May I restart it now?"));
    const auto advice =
        restartAdvice(m_controller.fleet(), m_controller.judgement(), connector.id).value_or(RestartAdvice());
    const auto answer = shapeOf(LocationWords::tone(advice.answer));
    m_answer.mark->setIcon(answer.icon, answer.ink);
    m_answer.text->setText(FleetAdviceWords::answer(advice.answer));
    m_answer.text->setTone(answer.ink);
    m_reason->setText(FleetAdviceWords::restart(advice));
    m_facts->setFacts(
        {{tr("Version"), LocationWords::version(connector)},
         {tr("Last contact"), LocationWords::lastContact(connector, asOf),
          connector.lastContact.isValid() ? TimeWords::exactTime(connector.lastContact) : QString()},
         {tr("Forest"), m_row.forest},
         {tr("Last update"),
          connector.upgradeCompleted.isValid() ? TimeWords::date(connector.upgradeCompleted) : QString(),
          connector.upgradeCompleted.isValid() ? TimeWords::exactTime(connector.upgradeCompleted)
                                               : QString()},
         {tr("Failed because"), connector.failedUpgradeReason},
         {tr("Type"), LocationWords::kind(connector)},
         {tr("Status sent"), connector.statusText},
         {tr("Connector ID"), connector.id, {}, {}, true}});
    fillHistory();
}

void ConnectorPart::fillHistory()
{
    m_historyHeading->setText(tr("Seen in the last %1 days").arg(shownSpan.count()));
    const auto until = m_clock.now();
    const auto from = until.addDays(-shownSpan.count());
    const auto seen = m_controller.history().of(m_row.connector.id, from, until);
    const auto spans = withGaps(seen.value_or(QList<StateInterval>()), from, until);
    m_strip->setSpans(spans);
    QList<Fact> changes;
    for (auto span = spans.crbegin(); span != spans.crend() && changes.size() < mostChanges; ++span) {
        if (!span->isGap)
            changes.append({TimeWords::weekdayTime(span->from.toLocalTime()),
                            tr("%1 (%2)", "state, how long")
                                .arg(HistoryWords::state(*span), HistoryWords::length(*span)),
                            TimeWords::exactTime(span->from),
                            span->state ? LocationWords::tone(*span->state) : Tone::Neutral});
    }
    m_strips->setText(m_controller.history().problem()
                          ? tr("The profile cannot be written, so nothing that is seen is kept.")
                          : tr("Dotted: this console was not watching."));
    m_changes->setFacts(changes);
}

} // namespace ccj::ui
