// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rosterquery.h"
#include "app/administrators/roster/rowmoves.h"
#include "app/core/clock.h"
#include "app/core/worker.h"

#include <QAbstractTableModel>

namespace ccj::administrators {

/// The administrators as the rows that are shown: those that the search and the rule let through, in their
/// order. Both are worked out in the background; a new order comes without a reset, so that selection,
/// scroll position and focus stay with their people. Holds no words: status, provider and access are
/// worded by ui/.
class AdministratorsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Email,
        Provider,
        StatusColumn,
        Access,
        Added,
        Ends,    ///< of the invitation
        Changed, ///< last
        Type,
        UserId,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Administrator::key()
        SortRole,                  ///< raw values: text, or a number for the status
        ItemRole,                  ///< the whole Administrator
    };

    /// Both must outlive the model.
    AdministratorsModel(Worker &worker, Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Everybody, shown or not.
    const Roster &roster() const { return m_roster; }
    void setRoster(const Roster &roster);
    void setSearch(const QString &text);
    void setRule(const RowRule &rule);
    void setReadings(const Readings &readings);
    /// Rules whose rows are counted, whatever is searched for; see counts().
    void setCountedRules(const QList<RowRule> &rules);
    const RosterQuery &query() const { return m_query; }

    bool isFiltering() const { return m_query.isFiltering(); }
    /// Rows are on their way: what is shown does not yet follow from roster and query.
    bool isArranging() const { return m_job.isActive() || m_isOutdated; }
    /// What was asked takes so long that the user should be told.
    bool isSlow() const { return m_isSlow; }
    /// In the order of the counted rules; empty before they were counted for the first time.
    const QList<qsizetype> &counts() const { return m_counts; }
    Administrator at(int row) const;
    /// The row that shows this key; -1 when none does.
    int rowOf(const QString &key) const;
    /// Whether search and rule let this one of the roster through.
    bool accepts(const QString &key) const;

Q_SIGNALS:
    /// isAsked: search, rule or order were changed; otherwise only people came or went.
    void aboutToArrange(bool isAsked);
    /// Rows and counts have followed; see isArranging().
    void arranged();
    void slowChanged();

private:
    struct Step
    {
        Arrangement next;
        RowMoves moves;
    };
    static constexpr qsizetype quickSize = 1000; ///< so few are arranged faster than handed over

    static constexpr std::chrono::milliseconds patience{300};

    void ask();
    void beginPatience();
    void endPatience();
    void arrange();
    void finish(Step step);
    void apply(Step step);
    void replaceRows(std::vector<quint32> rows);
    void carryOut(RowStep &step);
    void reorder(RowStep &step);

    Worker &m_worker;
    Clock &m_clock;
    Roster m_roster;
    RosterQuery m_query;

    Roster m_shown; ///< the one m_rows are places of
    Roster m_left;  ///< while rows leave: the one that those are places of, see RowMoves::leaving
    std::vector<quint32> m_rows;
    QList<qsizetype> m_counts;
    Pending m_job;
    Pending m_patience; ///< runs from the first thing asked, however much is typed behind it
    bool m_isSlow = false;
    bool m_isOutdated = false; ///< what is on its way does not yet know the newest
    bool m_isApplying = false;
    bool m_isAsked = false; ///< the next arrangement answers another question than the last one
    mutable std::pair<int, Administrator> m_last{-1, {}}; ///< the row that was read last
};

} // namespace ccj::administrators
