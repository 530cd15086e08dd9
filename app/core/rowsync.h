// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <ranges>
#include <vector>

namespace ccj {

/// Told about every step of syncRows(), before and after the rows change.
class RowObserver
{
public:
    virtual ~RowObserver() = default;
    virtual void beginInsert(int first, int last) = 0;
    virtual void endInsert() = 0;
    virtual void beginRemove(int first, int last) = 0;
    virtual void endRemove() = 0;
    /// One row moves from `from`; it will stand before what is at `before` now.
    virtual void beginMove(int from, int before) = 0;
    virtual void endMove() = 0;
    virtual void changed(int first, int last) = 0;
};

/// A model whose rows are kept by syncRows(*this, m_rows, ...).
template <class Base = QAbstractTableModel> class SyncedModel : public Base, public RowObserver
{
public:
    using Base::Base;
    void beginInsert(int first, int last) override { this->beginInsertRows({}, first, last); }
    void endInsert() override { this->endInsertRows(); }
    void beginRemove(int first, int last) override { this->beginRemoveRows({}, first, last); }
    void endRemove() override { this->endRemoveRows(); }
    void beginMove(int from, int before) override { this->beginMoveRows({}, from, from, {}, before); }
    void endMove() override { this->endMoveRows(); }
    void changed(int first, int last) override
    {
        Q_EMIT this->dataChanged(this->index(first, 0), this->index(last, this->columnCount() - 1));
    }
};

namespace rowsync {

/// Which elements of `values` (all different) form a longest ascending subsequence.
inline std::vector<bool> longestAscending(const std::vector<qsizetype> &values)
{
    std::vector<size_t> tails; // index of the smallest last element of an ascending run of each length
    std::vector<qsizetype> previous(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place =
            std::ranges::lower_bound(tails, values[i], {}, [&](size_t tail) { return values[tail]; });
        if (place != tails.begin())
            previous[i] = static_cast<qsizetype>(*std::prev(place));
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<bool> member(values.size(), false);
    for (auto i = tails.empty() ? qsizetype(-1) : static_cast<qsizetype>(tails.back()); i >= 0;
         i = previous[static_cast<size_t>(i)])
        member[static_cast<size_t>(i)] = true;
    return member;
}

template <class Row, class Id> using IdOf = std::decay_t<std::invoke_result_t<Id, const Row &>>;

template <class Row, class Id>
void removeMissing(RowObserver &observer, std::vector<Row> &rows,
                   const QHash<IdOf<Row, Id>, qsizetype> &ranks, Id id)
{
    const auto isMissing = [&](qsizetype i) { return !ranks.contains(id(rows[static_cast<size_t>(i)])); };
    for (auto last = std::ssize(rows) - 1; last >= 0; --last) {
        if (!isMissing(last))
            continue;
        auto first = last;
        while (first > 0 && isMissing(first - 1))
            --first;
        observer.beginRemove(static_cast<int>(first), static_cast<int>(last));
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        observer.endRemove();
        last = first;
    }
}

/// Brings the rows into the order of their ranks; as few as possible move.
template <class Row, class Id>
void reorder(RowObserver &observer, std::vector<Row> &rows, const QHash<IdOf<Row, Id>, qsizetype> &ranks,
             Id id)
{
    std::vector<qsizetype> order; // the rank of each row, kept in step with rows
    order.reserve(rows.size());
    for (const auto &row : rows)
        order.push_back(ranks.value(id(row)));
    const auto stays = longestAscending(order);
    std::vector<qsizetype> moving;
    for (size_t i = 0; i < order.size(); ++i) {
        if (!stays[i])
            moving.push_back(order[i]);
    }
    std::ranges::sort(moving);
    // Each goes behind the greatest smaller rank, which is in place by then.
    for (size_t done = 0; done < moving.size(); ++done) {
        const auto rank = moving[done];
        const auto unplaced =
            std::ranges::subrange(moving.begin() + static_cast<qsizetype>(done), moving.end());
        const auto from = std::ranges::find(order, rank) - order.begin();
        qsizetype before = 0;
        for (qsizetype i = std::ssize(order); i > 0 && before == 0; --i) {
            const auto other = order[static_cast<size_t>(i - 1)];
            if (other < rank && !std::ranges::binary_search(unplaced, other))
                before = i;
        }
        if (before == from || before == from + 1)
            continue;
        observer.beginMove(static_cast<int>(from), static_cast<int>(before));
        const auto shift = [from, before](auto &list) {
            if (before > from)
                std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + before);
            else
                std::rotate(list.begin() + before, list.begin() + from, list.begin() + from + 1);
        };
        shift(rows);
        shift(order);
        observer.endMove();
    }
}

template <class Row, class Id>
void insertNew(RowObserver &observer, std::vector<Row> &rows, const std::vector<Row> &wanted, Id id)
{
    for (qsizetype i = 0; i < std::ssize(wanted); ++i) {
        const auto index = static_cast<size_t>(i);
        if (index < rows.size() && id(rows[index]) == id(wanted[index]))
            continue;
        auto end = i + 1;
        while (end < std::ssize(wanted) &&
               (index >= rows.size() || id(rows[index]) != id(wanted[static_cast<size_t>(end)])))
            ++end;
        observer.beginInsert(static_cast<int>(i), static_cast<int>(end - 1));
        rows.insert(rows.begin() + i, wanted.begin() + i, wanted.begin() + end);
        observer.endInsert();
        i = end - 1;
    }
}

} // namespace rowsync

/// Makes `rows` equal to `wanted` in steps that views can follow, so that selection, scroll position and
/// focus stay with their rows: what is gone is removed, what changed its place moves, what is new is
/// inserted, what changed its values is announced. `id(row)` names a row; of rows with the same id the
/// first counts. The model is never reset.
template <class Row, class Id>
void syncRows(RowObserver &observer, std::vector<Row> &rows, std::vector<Row> wanted, Id id)
{
    QHash<rowsync::IdOf<Row, Id>, qsizetype> ranks;
    ranks.reserve(std::ssize(wanted));
    std::erase_if(wanted, [&](const Row &row) {
        if (ranks.contains(id(row)))
            return true;
        ranks.insert(id(row), ranks.size());
        return false;
    });
    rowsync::removeMissing(observer, rows, ranks, id);
    rowsync::reorder(observer, rows, ranks, id);
    rowsync::insertNew(observer, rows, wanted, id);
    const auto differs = [&](qsizetype i) {
        return !(rows[static_cast<size_t>(i)] == wanted[static_cast<size_t>(i)]);
    };
    for (qsizetype i = 0; i < std::ssize(wanted); ++i) {
        if (!differs(i))
            continue;
        const auto first = i;
        for (; i < std::ssize(wanted) && differs(i); ++i)
            rows[static_cast<size_t>(i)] = std::move(wanted[static_cast<size_t>(i)]);
        observer.changed(static_cast<int>(first), static_cast<int>(i - 1));
    }
}

} // namespace ccj
