// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/reviewcontroller.h"

#include <QAbstractTableModel>

namespace ccj::ui {

/// The entries of a review as rows: those of one chip that match a search. A row stays where it is when it is
/// decided, so that the eye does; filtering anew takes it away.
class ReviewTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Email, Access, Since, DecisionColumn, Comment, Progress, ColumnCount };
    enum class Filter { All, Open, Different, Keep, Change, Remove, Ask, ToDo };

    explicit ReviewTable(const administrators::ReviewController &reviews, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setFilter(Filter filter, const QString &search);
    /// Of the review.
    qsizetype placeAt(int row) const { return m_places.at(static_cast<size_t>(row)); }
    const administrators::ReviewEntry &entryAt(int row) const;
    void retranslate();

private:
    void refilter();
    bool shows(const administrators::ReviewEntry &entry) const;
    void onEntriesChanged(qsizetype first, qsizetype last);

    const administrators::ReviewController &m_reviews;
    std::vector<qsizetype> m_places; ///< ascending
    Filter m_filter = Filter::All;
    QStringList m_words;
};

} // namespace ccj::ui
