// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace ccj::administrators {

/// The rows that match a search and one of the chips, in Japanese order. The search folds width, case and
/// kana; several words must all match.
class AdministratorsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    enum class Chip { All, Full, Custom, Invited, Expired };
    Q_ENUM(Chip)

    explicit AdministratorsFilter(AdministratorsModel &model, QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setChip(Chip chip);
    Chip chip() const { return m_chip; }
    bool isFiltering() const { return m_chip != Chip::All || !m_words.isEmpty(); }
    /// How many of all rows belong to a chip, whatever the search says.
    qsizetype count(Chip chip) const;
    /// Whether the row with this key passes.
    bool shows(const QString &key) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int compare(const QModelIndex &left, const QModelIndex &right) const;

    const AdministratorsModel &m_model;
    QCollator m_collator;
    QStringList m_words;
    Chip m_chip = Chip::All;
};

} // namespace ccj::administrators
