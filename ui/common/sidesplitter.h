// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/settings.h"

#include <QSplitter>

class QAction;

namespace ccj::ui {

/// A content with a pane at its right that can be made wider, by the pointer or, on the handle, by the arrow
/// keys. Where there is too little room the pane stays away until it is asked for; while it has nothing to
/// show it takes none.
class SideSplitter : public QSplitter
{
    Q_OBJECT
public:
    /// Takes both.
    SideSplitter(QWidget *content, QWidget *pane, QWidget *parent = nullptr);

    /// Shows and hides the pane; checked while it is shown.
    QAction *toggleAction() const { return m_toggle; }
    /// Whether the pane has something to show.
    void setOccupied(bool occupied);
    /// Shows the pane for the moment, whatever is wanted from now on.
    void open();
    /// What the user chose is read from these settings and kept there: whether the pane is wanted where
    /// there is room for it, and its width at a zoom of 100 %. The settings must outlive the splitter.
    void keepIn(Settings &settings, const Setting<bool> &wanted, const Setting<int> &width);

Q_SIGNALS:
    /// The user has chosen anew what keepIn() keeps.
    void chosen();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool hasRoom() const;
    void toggle(bool shown);
    void followRoom();
    void apply();
    void retranslateUi();

    QAction *m_toggle;
    int m_paneWidth;
    bool m_wanted = true;
    bool m_hadRoom = false;
    bool m_isOccupied = true;
    bool m_shown = true; ///< as things stand now, with or without room
};

} // namespace ccj::ui
