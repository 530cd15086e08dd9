// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"

#include <QAction>

namespace ccj::ui {

/// What can be done on the administrators' page, each once: for menu bar, header and the menu of a row.
class AdministratorActions : public QObject
{
    Q_OBJECT
public:
    explicit AdministratorActions(QObject *parent);

    void retranslate();
    /// Enables what fits the selected row. Everything rests while the page is hidden, so that shortcuts
    /// mean the page that is seen.
    void update(const administrators::AdministratorsController &controller,
                const std::optional<administrators::Administrator> &selected, bool pageIsVisible);
    /// In order; a null pointer stands for a separator.
    QList<QAction *> forMenuBar() const;

    QAction *invite;
    QAction *resend;
    QAction *cancelInvitation;
    QAction *remove;
    QAction *copyEmail;
    QAction *find;
    QAction *refresh;
    QAction *clearFilter;
};

} // namespace ccj::ui
