// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/advice.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace ccj::ui {

class IconLabel;
class Label;

/// The pieces of advice at the left; at the right why, and whom it is about. Follows the list while it is
/// open.
class AdviceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AdviceDialog(QWidget *parent = nullptr);

    void setAdvice(const QList<administrators::Advice> &advice, const administrators::Roster &roster);

Q_SIGNALS:
    void showRowRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeDetails();
    void retranslateUi();
    void showPiece(int row);
    void showPerson();

    QList<administrators::Advice> m_advice;
    administrators::Roster m_roster;
    Label *m_headline;
    QListWidget *m_pieces;
    QWidget *m_details;
    IconLabel *m_mark;
    Label *m_sentence;
    Label *m_reason;
    QListWidget *m_people;
    QPushButton *m_close;
    QPushButton *m_show;
};

} // namespace ccj::ui
