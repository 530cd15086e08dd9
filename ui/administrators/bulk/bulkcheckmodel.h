// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkdraft.h"

#include <QAbstractTableModel>

#include <optional>

namespace ccj::ui {

/// The rows of a draft with their verdicts, to be looked through and mended in place. A row that was mended
/// stays where it is until the filter is chosen anew.
class BulkCheckModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Line, VerdictColumn, Email, LastName, FirstName, Access, ColumnCount };
    /// Which rows are shown.
    enum class Filter { All, WillBeInvited, Already, Duplicate, ToMend };

    explicit BulkCheckModel(administrators::bulk::BulkDraft &draft, QObject *parent = nullptr);

    void setFilter(Filter filter);
    static bool fits(Filter filter, administrators::bulk::Verdict verdict);
    qsizetype count(Filter filter) const;
    const administrators::bulk::Judgement &judgement(const QModelIndex &index) const;
    /// Everything there is to say about a row, in sentences.
    QString sentences(const QModelIndex &index) const;
    /// Announces new words.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void choose();
    void announce();
    QString text(const administrators::bulk::Judgement &judgement, int column) const;
    QString cell(qsizetype place, administrators::bulk::Field field) const;

    administrators::bulk::BulkDraft &m_draft;
    Filter m_filter = Filter::All;
    QList<int> m_places; ///< in the draft
};

} // namespace ccj::ui
