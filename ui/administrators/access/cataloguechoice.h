// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/access/accesschoice.h"

#include "app/administrators/administratorscontroller.h"

namespace ccj::ui {

/// The access of people who are new: Full unless Custom is chosen (R116). The catalogue of permissions is
/// read when they are first to be seen.
class CatalogueChoice : public AccessChoice
{
    Q_OBJECT
public:
    explicit CatalogueChoice(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

    /// What was chosen before; as much of it as the catalogue still offers is ticked.
    void setChosen(bool full, const QList<administrators::Policy> &policies);
    /// The permissions that Custom access gives.
    QList<administrators::Policy> chosen() const;
    /// Custom access with nothing ticked has to be said twice (R125): false asks.
    bool isSettled();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void fill();
    bool givesNothing() const { return !isFull() && chosen().isEmpty(); }
    void ask();

    administrators::AdministratorsController &m_controller;
    QList<administrators::Policy> m_earlier; ///< ticked as soon as the catalogue is there
    bool m_wanted = false;
    bool m_filled = false;
};

} // namespace ccj::ui
