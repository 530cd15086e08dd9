// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/resourcelocations/connector.h"
#include "app/resourcelocations/statehistory.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace ccj::ui {

class Label;
class TableSetup;

/// Everything this console has seen of a connector, as a table, the latest first, with its gaps.
class HistoryDialog : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const resourcelocations::StateHistory &history,
                  const resourcelocations::Connector &connector, const Clock &clock,
                  QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    void fill();

    const resourcelocations::StateHistory &m_history;
    const resourcelocations::Connector m_connector;
    const QDateTime m_until;
    Label *m_headline;
    Label *m_explanation;
    QTableWidget *m_table;
    TableSetup *m_setup;
    QPushButton *m_close;
};

} // namespace ccj::ui
