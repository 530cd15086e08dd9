// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"
#include "app/administrators/invitation/azuredirectory.h"

#include <QWidget>

class QFrame;
class QStackedLayout;
class QTableView;

namespace ccj::ui {

class AzurePeopleModel;
class BusyLine;
class Field;
class Label;
class LineEdit;
class LinkButton;

/// Finds a person in the company's Azure AD while one types (R109) and says of everybody who cannot be
/// invited why not (R110, R111, R118).
class AzureChooser : public QWidget
{
    Q_OBJECT
public:
    AzureChooser(administrators::AdministratorsController &controller,
                 administrators::AzureDirectory &directory, QWidget *parent = nullptr);

    /// The person of the selected row, when nothing speaks against inviting them.
    std::optional<administrators::DirectoryPerson> chosen() const;
    /// For messages about the choice.
    Field *field() const { return m_field; }
    /// In the order of the keyboard.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    /// Another row was selected, or another text typed.
    void changed();
    /// The user wants to see the row that holds the address of the selected person.
    void showRowRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslateUi();
    void followSearch();
    void fillTable();
    void updateMessage();
    void updateExplanation();
    void fitTable();
    QString message() const;
    QString explanation() const;
    void showListed();
    int selectedRow() const;

    administrators::AdministratorsController &m_controller;
    administrators::AzureDirectory &m_directory;
    AzurePeopleModel *m_people;

    LineEdit *m_search;
    Field *m_field;
    BusyLine *m_busy;
    QFrame *m_frame;
    QStackedLayout *m_stack;
    QWidget *m_messagePane;
    Label *m_message;
    LinkButton *m_again;
    QTableView *m_table;
    Label *m_found;
    Label *m_explanation;
    LinkButton *m_showRow;
};

} // namespace ccj::ui
