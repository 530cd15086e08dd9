// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/bulk/bulkstep.h"
#include "ui/common/factlist.h"

#include "app/administrators/bulk/bulkdraft.h"
#include "app/administrators/bulk/bulkrun.h"

class QProgressBar;
class QPushButton;

namespace ccj::ui {

class Banner;
class BulkBatchTable;
class Label;

/// The batch on its way: how many of how many, a pause, an end, and why it does not go on.
class BulkSendStep : public BulkStep
{
    Q_OBJECT
public:
    BulkSendStep(administrators::bulk::BulkDraft &draft, administrators::bulk::BulkRun &run,
                 QWidget *parent = nullptr);

    /// Keeps the batch and begins to send it.
    void start();

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void retranslate() override;

private:
    void build();
    void update();
    void updateWarning();
    QString progressText() const;
    /// What would leave, and what would not.
    QList<Fact> plan() const;

    administrators::bulk::BulkDraft &m_draft;
    administrators::bulk::BulkRun &m_run;
    std::optional<Error> m_refused; ///< why the batch could not be begun
    Banner *m_warning;
    FactList *m_plan;
    Label *m_text;
    QProgressBar *m_progress;
    QPushButton *m_pause;
    QPushButton *m_end;
    BulkBatchTable *m_table;
};

} // namespace ccj::ui
