// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QVariant>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ccj::ui {

class Label;

/// A list whose order the user may change, with buttons beside it. What is done counts at once; there is
/// nothing to apply. Open it with open().
///
/// A derived class adds its buttons, fills the list in addItems() and words itself in retranslateUi().
class ListDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ListDialog(QWidget *parent = nullptr);

protected:
    QListWidget *list() const { return m_list; }
    QPushButton *addButtonAboveMoves();
    QPushButton *addButtonBelowMoves();
    void setHeadline(const QString &text);
    /// One sentence above the list; hidden while it is empty.
    void setExplanation(const QString &text);

    /// Builds the list again with this one chosen, or the first where it is not there.
    void fill(const QVariant &chosen);
    /// The Qt::UserRole of the chosen item; invalid when there is none.
    QVariant chosen() const;

    /// Adds every item in its order, what it stands for in Qt::UserRole.
    virtual void addItems() = 0;
    /// Whether the chosen item may go there; both are rows of the list.
    virtual bool canMove(int from, int to) const;
    virtual void moveItem(int from, int to) = 0;
    /// Another item was chosen, or the list has changed.
    virtual void updateButtons();
    /// Sets every text again. Called on a language change; call it yourself at the end of construction.
    virtual void retranslateUi();

    void changeEvent(QEvent *event) override;

private:
    void build();
    QPushButton *addButton(int place);
    void moveBy(int step);

    Label *m_headline;
    Label *m_explanation;
    QListWidget *m_list;
    QVBoxLayout *m_side;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_close;
};

} // namespace ccj::ui
