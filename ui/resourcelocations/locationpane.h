// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/resourcelocations/locationscontroller.h"

#include <QWidget>

class QAction;
class QScrollArea;
class QVBoxLayout;

namespace ccj::ui {

class ConnectorPart;
class ConnectorsList;
class FactList;
class IconLabel;
class Label;
class LoadField;
class Pill;

/// What can be done from the pane.
struct LocationPaneActions
{
    QList<QAction *> location;  ///< as buttons under what is said of the location
    QList<QAction *> connector; ///< the same for the chosen connector
};

/// The whole story of one location: its marks with their meaning, what the advisor says, its facts, its
/// connectors, and everything about the one of them that is chosen.
class LocationPane : public QWidget
{
    Q_OBJECT
public:
    LocationPane(resourcelocations::LocationsController &controller, const Clock &clock,
                 const LocationPaneActions &actions, QWidget *parent = nullptr);

    /// None is fine. The connector that is chosen then is told by connector() alone.
    void show(const std::optional<resourcelocations::LocationRow> &row);
    /// The connector that is chosen, while a location is shown that has any.
    std::optional<resourcelocations::ConnectorRow> connector() const;
    /// Where the location that is shown has this one.
    void chooseConnector(const QString &id);
    /// The keyboard goes on here, at the connectors.
    void takeFocus();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void connectorChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A mark of the location with its sentence.
    struct MarkLine
    {
        Pill *pill;
        Label *sentence;
    };
    QWidget *makeBody(const LocationPaneActions &actions);
    void fill();
    void fillMarks();
    void fillFacts();
    void fillConnector();

    resourcelocations::LocationsController &m_controller;
    std::optional<resourcelocations::LocationRow> m_row;
    bool m_isShowing = false;
    QScrollArea *m_scroll;
    Label *m_name;
    IconLabel *m_mark;
    Label *m_advice;
    QList<MarkLine> m_marks;
    FactList *m_facts;
    LoadField *m_load;
    Label *m_heading;
    ConnectorsList *m_connectors;
    Label *m_noConnectors;
    ConnectorPart *m_connector;
};

} // namespace ccj::ui
