// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/access/catalogue.h"

#include <QWidget>

namespace ccj::ui {

/// The permissions and scopes of Custom access to tick, without the choice of Full; the catalogue is read
/// when it is first shown. Ticks stay through a language change.
class PolicyChooser : public QWidget
{
    Q_OBJECT
public:
    explicit PolicyChooser(administrators::AdministratorsController &controller, QWidget *parent = nullptr);

    /// The ticked policies, granted.
    QList<administrators::Policy> chosen() const { return m_catalogue->chosen(); }

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    AccessTree *m_tree;
    LoadGate *m_gate;
    Catalogue *m_catalogue;
};

} // namespace ccj::ui
