// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/removal/recentremovals.h"

#include <QAbstractTableModel>

namespace ccj::ui {

/// Those who were removed recently, in words, the newest first; a search narrows them.
class RecentRemovalsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Email, Removed, RemovedBy, Access, DaysLeft, ColumnCount };

    RecentRemovalsModel(const administrators::RecentRemovals &removals, const Clock &clock,
                        QObject *parent = nullptr);

    void setRows(const QList<administrators::RecentRemoval> &rows);
    /// Name and address, width, case and kana folded; several words must all match.
    void setSearch(const QString &text);
    bool isEmpty() const { return m_rows.isEmpty(); } ///< whatever the search says
    const administrators::RecentRemoval &at(int row) const { return m_shown.at(row); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const administrators::RecentRemoval &row, int column) const;
    QString access(const administrators::RecentRemoval &row) const;

    const administrators::RecentRemovals &m_removals;
    const Clock &m_clock;
    QStringList m_words;
    QList<administrators::RecentRemoval> m_rows;
    QList<administrators::RecentRemoval> m_shown;
};

} // namespace ccj::ui
