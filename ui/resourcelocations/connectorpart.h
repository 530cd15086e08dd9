// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/resourcelocations/locationscontroller.h"

#include <QWidget>

class QAction;

namespace ccj::ui {

class FactList;
class HistoryStrip;
class IconLabel;
class Label;

/// What is known of one connector: how it is, whether it may be restarted now (R173, R175, R176), what to do
/// about its state (R169–R174), its facts, and what this console has seen of it.
class ConnectorPart : public QWidget
{
    Q_OBJECT
public:
    /// What the strip shows.
    static constexpr std::chrono::days shownSpan{7};

    /// The actions stand as buttons at the end.
    ConnectorPart(resourcelocations::LocationsController &controller, const Clock &clock,
                  const QList<QAction *> &actions, QWidget *parent = nullptr);

    void show(const resourcelocations::ConnectorRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A mark, and words that say the same.
    struct Line
    {
        IconLabel *mark;
        Label *text;
    };
    Line makeLine(QWidget *parent);
    void build(const QList<QAction *> &actions);
    void fill();
    void fillHistory();

    resourcelocations::LocationsController &m_controller;
    const Clock &m_clock;
    resourcelocations::ConnectorRow m_row;
    Label *m_name;
    Line m_state;
    Label *m_nextStep;
    Label *m_question;
    Line m_answer;
    Label *m_reason;
    FactList *m_facts;
    Label *m_historyHeading;
    HistoryStrip *m_strip;
    Label *m_strips;
    FactList *m_changes;
};

} // namespace ccj::ui
