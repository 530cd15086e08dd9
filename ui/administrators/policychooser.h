// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"

#include <QWidget>

class QListWidget;
class QPushButton;
class QStackedLayout;

namespace ccj::ui {

class Label;

/// The permissions of Custom access as a list to tick; asks the controller for the catalogue when it is
/// first shown. Ticks stay through a language change.
class PolicyChooser : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyChooser(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

    /// The ticked policies, granted.
    QList<administrators::Policy> chosen() const;

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fitList();
    void retranslateUi();

    administrators::AdministratorsController &m_controller;
    QStackedLayout *m_stack;
    Label *m_loading;
    QListWidget *m_list;
    QWidget *m_failed;
    Label *m_reason;
    QPushButton *m_retry;
    QList<administrators::Policy> m_policies; ///< beside the rows of m_list
};

} // namespace ccj::ui
