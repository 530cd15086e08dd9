// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/common/sidesplitter.h"

#include "app/administrators/roster/readingbook.h"

namespace ccj::ui {

class DetailPane;

/// The list with the details of the selected row at its right. What the user chose for them is kept in the
/// settings.
class DetailSplitter : public SideSplitter
{
    Q_OBJECT
public:
    /// Takes the list.
    DetailSplitter(const AdministratorsServices &services, administrators::ReadingBook &readings,
                   QWidget *list, QWidget *parent = nullptr);

    /// Whom the details are about, and what can be done about them. With nobody, the list has all the room.
    void show(const std::optional<administrators::Administrator> &item, const QList<QAction *> &actions);
    /// Opens the details and puts the focus on them; somebody must be selected.
    void goToDetails();
    /// Opens the details where the reading of the name can be typed; somebody must be selected.
    void editReading();
    /// The focus is somewhere in the details.
    bool hasDetailsFocus() const;

private:
    DetailPane *m_pane;
};

} // namespace ccj::ui
