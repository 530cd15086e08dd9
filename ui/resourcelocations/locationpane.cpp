// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationpane.h"

#include "ui/common/actionbutton.h"
#include "ui/common/factlist.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/pill.h"
#include "ui/common/timewords.h"
#include "ui/resourcelocations/connectorpart.h"
#include "ui/resourcelocations/connectorslist.h"
#include "ui/resourcelocations/fleetadvicewords.h"
#include "ui/resourcelocations/loadfield.h"
#include "ui/resourcelocations/locationwords.h"
#include "ui/theme/buttonkind.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int leastWidth = 280;
constexpr int sideMargin = 20;
constexpr int mostMarks = 3; // default, primary, managed by Citrix

Label *wrapped(Label *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

LocationPane::LocationPane(LocationsController &controller, const Clock &clock,
                           const LocationPaneActions &actions, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_scroll(new QScrollArea(this)),
      m_connectors(new ConnectorsList(controller.connectors())),
      m_connector(new ConnectorPart(controller, clock, actions.connector))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody(actions));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    connect(m_connectors, &ConnectorsList::chosenChanged, this, [this] {
        if (m_isShowing)
            return; // everything is filled at the end
        fillConnector();
        Q_EMIT connectorChosen();
    });
    m_connectors->retranslate();
    fill();
}

QWidget *LocationPane::makeBody(const LocationPaneActions &actions)
{
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    m_name = wrapped(new Label(TextRole::Heading, body));
    m_mark = new IconLabel({}, Role::Text, body, TextRole::Base);
    m_advice = wrapped(new Label(TextRole::Base, body));
    auto *advice = new QHBoxLayout;
    advice->setSpacing(metrics::smallGap);
    advice->addWidget(m_mark, 0, Qt::AlignTop);
    advice->addWidget(m_advice, 1);
    m_facts = new FactList(body);
    m_load = new LoadField(m_controller, body);
    m_heading = new Label(TextRole::Strong, body);
    m_noConnectors = Label::explanation(body);
    auto *buttons = new QWidget(body);
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    for (QAction *action : actions.location)
        row->addWidget(new ActionButton(action, buttonKind(action), buttons));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_name);
    column->addLayout(advice);
    for (int place = 0; place < mostMarks; ++place) {
        m_marks.append({new Pill(body), Label::explanation(body)});
        auto *line = new QVBoxLayout;
        line->setSpacing(metrics::smallGap);
        line->addWidget(m_marks.last().pill, 0, Qt::AlignLeft);
        line->addWidget(m_marks.last().sentence);
        column->addLayout(line);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_facts, m_load, m_heading, m_noConnectors,
                                                          m_connectors, m_connector, buttons})
        column->addWidget(part);
    column->addStretch(1);
    return body;
}

void LocationPane::chooseConnector(const QString &id)
{
    m_connectors->choose(id);
}

void LocationPane::takeFocus()
{
    m_scroll->verticalScrollBar()->setValue(0);
    QWidget *first = m_connectors->isVisible() ? static_cast<QWidget *>(m_connectors) : m_scroll;
    first->setFocus(Qt::ShortcutFocusReason);
}

QSize LocationPane::minimumSizeHint() const
{
    return {scaled(leastWidth), 0};
}

void LocationPane::show(const std::optional<LocationRow> &row)
{
    const bool another = !row || !m_row || row->location.id != m_row->location.id;
    const QScopedValueRollback showing(m_isShowing, true);
    m_row = row;
    if (another) {
        m_scroll->verticalScrollBar()->setValue(0);
        if (row)
            m_connectors->showLocation(row->location.id);
    }
    if (row && !m_connectors->selected())
        m_connectors->choose({});
    fill();
}

std::optional<ConnectorRow> LocationPane::connector() const
{
    return m_row ? m_connectors->selected() : std::nullopt;
}

void LocationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_connectors->retranslate();
    fill();
}

void LocationPane::fill()
{
    setAccessibleName(tr("Details"));
    if (!m_row)
        return;
    const auto severity = severityOf(m_row->advice.verdict);
    const auto shape = shapeOf(LocationWords::tone(severity));
    m_scroll->setAccessibleName(tr("Details of %1").arg(m_row->location.name));
    m_name->setText(m_row->location.name);
    m_mark->setIcon(shape.icon, shape.ink);
    m_advice->setText(FleetAdviceWords::advice(m_row->advice));
    m_advice->setTone(shape.ink);
    m_heading->setText(tr("Connectors"));
    m_noConnectors->setText(tr("Nothing is installed here yet. Two Cloud Connectors make the location usable "
                               "and redundant."));
    const bool hasConnectors = !m_row->machines.isEmpty();
    m_noConnectors->setVisible(!hasConnectors);
    m_connectors->setVisible(hasConnectors);
    fillMarks();
    fillFacts();
    m_load->show(m_row->location.id);
    fillConnector();
}

void LocationPane::fillMarks()
{
    const auto marks = LocationWords::marks(*m_row);
    for (qsizetype place = 0; place < m_marks.size(); ++place) {
        const bool isThere = place < marks.size();
        const auto &line = m_marks.at(place);
        line.pill->setVisible(isThere);
        line.sentence->setVisible(isThere);
        if (!isThere)
            continue;
        line.pill->setContent(marks.at(place).text, marks.at(place).ink, marks.at(place).ground);
        line.sentence->setText(marks.at(place).sentence);
    }
}

void LocationPane::fillFacts()
{
    const auto &row = *m_row;
    const auto exact = row.nextWindow.isValid() ? TimeWords::exactTime(row.nextWindow) : QString();
    m_facts->setFacts(
        {{tr("Location ID"), row.location.id, {}, {}, true},
         {tr("In service"), LocationWords::connectors(row)},
         {tr("Forest"), row.forests.join(tr(", ", "between names"))},
         {tr("Time zone"), LocationWords::zone(row.location.timeZone)},
         {tr("Next maintenance"), LocationWords::window(row), exact},
         {tr("In your time"), LocationWords::windowHere(row), exact},
         {tr("Sessions"), row.location.internalOnly ? tr("Inside the network only") : QString()}});
}

void LocationPane::fillConnector()
{
    const auto chosen = connector();
    m_connector->setVisible(chosen.has_value());
    if (chosen)
        m_connector->show(*chosen);
}

} // namespace ccj::ui
