// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    /// The width below which the pane stays away by itself, at a zoom of 100 %.
    void setLeastWidth(int pixels);
    /// Whether the pane has something to show.
    void setOccupied(bool occupied);
    /// Shows the pane for the moment, whatever is wanted from now on.
    void open();
    /// For screen readers: what the handle changes.
    void setHandleName(const QString &name);

    /// Whether the pane is wanted where there is room for it.
    bool isWanted() const { return m_wanted; }
    /// The width of the pane at a zoom of 100 %.
    int paneWidth() const { return m_paneWidth; }
    void restore(bool wanted, int paneWidth);

Q_SIGNALS:
    /// isWanted() or paneWidth() was changed by the user.
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

    QAction *m_toggle;
    int m_leastWidth = 0;
    int m_paneWidth;
    bool m_wanted = true;
    bool m_hadRoom = false;
    bool m_isOccupied = true;
    bool m_shown = true; ///< as things stand now, with or without room
};

} // namespace ccj::ui
