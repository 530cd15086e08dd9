// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/bulk/bulkcheckmodel.h"
#include "ui/administrators/bulk/bulkstep.h"

#include "app/administrators/administratorscontroller.h"

class QTableView;

namespace ccj::ui {

class Banner;
class BulkReadingPanel;
class FilterChips;
class Label;
class LinkButton;
class TableSetup;

/// The dry run: every row with its verdict; cells can be mended in place.
class BulkCheckStep : public BulkStep
{
    Q_OBJECT
public:
    BulkCheckStep(administrators::bulk::BulkDraft &draft,
                  administrators::AdministratorsController &administrators, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void update();
    void updateWarning();
    void showSentences();
    QString howRead() const;

    administrators::bulk::BulkDraft &m_draft;
    administrators::AdministratorsController &m_administrators;
    BulkCheckModel m_model;
    Banner *m_warning;
    Label *m_reading;
    LinkButton *m_change;
    BulkReadingPanel *m_panel;
    FilterChips *m_chips;
    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    Label *m_sentences;
};

} // namespace ccj::ui
