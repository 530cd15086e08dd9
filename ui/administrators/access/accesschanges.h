// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"

#include <QWidget>

class QListWidget;
class QStackedLayout;

namespace ccj::ui {

class Label;

/// What a save would change, line by line as it is before and after (R123).
class AccessChanges : public QWidget
{
    Q_OBJECT
public:
    explicit AccessChanges(QWidget *parent = nullptr);

    void setChanges(const QList<administrators::AccessDifference> &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    QList<administrators::AccessDifference> m_changes;
    Label *m_heading;
    QListWidget *m_list;
    Label *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace ccj::ui
