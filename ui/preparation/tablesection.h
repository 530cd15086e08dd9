// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/preparationsection.h"
#include "ui/preparation/referencetable.h"

class QStackedLayout;
class QTableView;
class QVBoxLayout;

namespace ccj::ui {

class FilterChips;
class FlowLayout;
class Label;
class TableSetup;

/// What stands in a section with a table, in the language of the moment.
struct TableContent
{
    struct Group
    {
        QString id;
        QString name;
    };

    QString title;
    QString introduction;
    QStringList headings;
    QList<ReferenceRow> rows;
    QList<Group> groups = {}; ///< offered as filters, after one for all
    QString footnote = {};
};

/// A table of reference data that is searched, filtered and copied; under it stands the whole of the row one
/// is on.
class TableSection : public PreparationSection
{
    Q_OBJECT
public:
    using Words = std::function<TableContent()>;
    /// varying: the column that takes what is left. mono: one in fixed pitch, or -1.
    TableSection(Words words, int varying, int mono = -1, QWidget *parent = nullptr);

    QString title() const override { return m_content.title; }
    int search(const QStringList &words) override;
    QString copied() const override;
    void retranslate() override;

    /// Behind the filters.
    void addTool(QWidget *tool);
    /// Between introduction and table.
    void addAbove(QWidget *widget);
    /// The rows as they are shown, by their places in the data.
    QList<int> shownRows() const;
    /// The place in the data of the row one is on; -1: none.
    int currentRow() const;
    void goToRow(int row);

Q_SIGNALS:
    void currentRowChanged();

private:
    void buildTable(int varying, int mono);
    void updateChips();
    void updateRows();
    void updateDetails();

    Words m_words;
    TableContent m_content;
    QStringList m_searched;
    ReferenceTable m_rows;
    ReferenceFilter m_shown;
    QWidget *m_form;
    QVBoxLayout *m_column;
    Label *m_introduction;
    QWidget *m_tools;
    FlowLayout *m_toolsRow;
    FilterChips *m_chips;
    QTableView *m_table;
    TableSetup *m_setup = nullptr;
    Label *m_noMatch;
    QStackedLayout *m_stack;
    Label *m_footnote;
    QWidget *m_detailsPane;
    FactList *m_details;
};

} // namespace ccj::ui
