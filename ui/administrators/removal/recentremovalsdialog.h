// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/administrators/removal/recentremovals.h"

class QLineEdit;
class QStackedLayout;
class QTableView;

namespace ccj::ui {

class Label;
class Placeholder;
class RecentRemovalsModel;
class TableSetup;

/// Who was removed from an organisation in the last 30 days, to choose whom to invite again.
class RecentRemovalsDialog : public ApplyDialog
{
    Q_OBJECT
public:
    RecentRemovalsDialog(administrators::RecentRemovals &removals, const QString &organizationId,
                         const Clock &clock, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The dialog has closed for it.
    void chosen(const ccj::administrators::RecentRemoval &removal);

protected:
    void apply() override;
    void retranslateUi() override;

private:
    void build();
    void update();

    administrators::RecentRemovals &m_removals;
    RecentRemovalsModel *m_model;
    std::optional<Error> m_problem; ///< they could not be read
    Label *m_note;
    QLineEdit *m_search;
    QWidget *m_rows;
    QStackedLayout *m_stack;
    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    Placeholder *m_nothing;
};

} // namespace ccj::ui
