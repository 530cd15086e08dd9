// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/field.h"

class QSpinBox;

namespace ccj::resourcelocations {
class LocationsController;
}

namespace ccj::ui {

/// How many Cloud Connectors carry the load of a location, the N of N+1 (R167): nobody publishes it (R189),
/// so the administrator may say it. What is chosen counts at once.
class LoadField : public Field
{
    Q_OBJECT
public:
    explicit LoadField(resourcelocations::LocationsController &controller, QWidget *parent = nullptr);

    /// Of which location it speaks, in the language of the moment.
    void show(const QString &locationId);

private:
    void follow();

    resourcelocations::LocationsController &m_controller;
    QSpinBox *m_box;
    QString m_locationId;
};

} // namespace ccj::ui
