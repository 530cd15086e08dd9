// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/common/factlist.h"

#include "app/administrators/access/accessreader.h"
#include "app/administrators/roster/readingbook.h"

#include <QWidget>

class QAction;
class QScrollArea;

namespace ccj::ui {

class AccessSection;
class CopyButton;
class ElidedLabel;
class FlowLayout;
class HistorySection;
class Label;
class ReadingLine;

/// What is known about the selected administrator: facts, permissions in words, what can be done, and what
/// this console has done so far. Reads the permissions only while it is seen.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    DetailPane(const AdministratorsServices &services, administrators::ReadingBook &readings,
               QWidget *parent = nullptr);

    /// Whom it is about, and what can be done about them; nobody is fine.
    void setAdministrator(const std::optional<administrators::Administrator> &item,
                          const QList<QAction *> &actions);

    /// The keyboard reads on here, from the top.
    void takeFocus();
    /// The reading of the name can be typed.
    void editReading();

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBody(administrators::ReadingBook &readings);
    QWidget *makeHead(QWidget *body);
    void retranslateUi();
    void fill();
    void fillHead();
    void fillFacts();
    void setButtons(const QList<QAction *> &actions);
    void followList();
    QString accessText() const;
    QList<Fact> times() const;

    const AdministratorsServices &m_services;
    administrators::AccessReader m_reader;
    std::optional<administrators::Administrator> m_item;
    QList<QAction *> m_actions;
    QDateTime m_listAsOf;

    QScrollArea *m_scroll;
    Label *m_name;
    ElidedLabel *m_email;
    CopyButton *m_copyEmail;
    Label *m_group;
    ReadingLine *m_reading;
    FactList *m_facts;
    AccessSection *m_access;
    QWidget *m_buttonBox;
    FlowLayout *m_buttons;
    HistorySection *m_history;
    FactList *m_identifiers;
};

} // namespace ccj::ui
