// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/access/accesschoice.h"
#include "ui/administrators/access/catalogue.h"

namespace ccj::ui {

/// The access of somebody new: Full unless Custom is chosen (R116). The catalogue of permissions is read
/// when Custom is chosen first.
class CatalogueChoice : public AccessChoice
{
    Q_OBJECT
public:
    explicit CatalogueChoice(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

    /// The permissions that Custom access gives.
    QList<administrators::Policy> chosen() const { return m_catalogue->chosen(); }
    /// Custom access with nothing ticked has to be said twice (R125): false asks.
    bool isSettled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    bool givesNothing() const { return !isFull() && chosen().isEmpty(); }
    void ask();

    Catalogue *m_catalogue;
};

} // namespace ccj::ui
