// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administrator.h"

#include <QAction>

#include <optional>

namespace ccj::ui {

/// What the administrators' page does by itself, without a feature: finding, copying, reading again.
class AdministratorActions : public QObject
{
    Q_OBJECT
public:
    explicit AdministratorActions(QObject *parent);

    void retranslate();
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible);
    QAction *editReading;
    QAction *copyEmail;
    QAction *find;
    QAction *refresh;
    QAction *clearFilter;
    QAction *columns;
};

} // namespace ccj::ui
