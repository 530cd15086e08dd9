// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/bulk/bulkstep.h"
#include "ui/common/banner.h"

#include "app/administrators/bulk/bulkrun.h"
#include "app/core/clock.h"

#include <functional>

class QPushButton;

namespace ccj::ui {

class BulkBatchTable;
class Label;

/// What became of every row, to look at and to keep.
class BulkResultStep : public BulkStep
{
    Q_OBJECT
public:
    BulkResultStep(administrators::bulk::BulkRun &run, const Clock &clock, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    QString verb() const override { return tr("Another batch"); }
    bool canGoOn() const override;
    QWidget *firstField() override;
    void retranslate() override;

Q_SIGNALS:
    /// Somebody of the batch is to be shown in the list.
    void showRequested(const QString &email);

private:
    void build();
    void update();
    void askWhere();
    void save(const QString &path);
    void say(Banner::Severity severity, std::function<QString()> words);

    administrators::bulk::BulkRun &m_run;
    const Clock &m_clock;
    Banner *m_message;
    std::function<QString()> m_words;
    Label *m_counts;
    QPushButton *m_save;
    QPushButton *m_show;
    BulkBatchTable *m_table;
};

} // namespace ccj::ui
