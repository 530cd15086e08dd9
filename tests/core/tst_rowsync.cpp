// SPDX-License-Identifier: Apache-2.0
#include "app/core/rowsync.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <random>

using namespace ccj;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int id = 0;
    QString text;
    bool operator==(const Row &) const = default;
};

class Model final : public SyncedModel<>
{
public:
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        const auto &row = m_rows.at(static_cast<size_t>(index.row()));
        return index.column() == 0 ? QVariant(row.id) : QVariant(row.text);
    }
    void show(std::vector<Row> rows)
    {
        syncRows(*this, m_rows, std::move(rows), [](const Row &row) { return row.id; });
    }
    const std::vector<Row> &rows() const { return m_rows; }

private:
    std::vector<Row> m_rows;
};

std::vector<Row> rowsOf(std::initializer_list<int> ids)
{
    std::vector<Row> rows;
    for (const int id : ids)
        rows.push_back({id, u"row %1"_s.arg(id)});
    return rows;
}

} // namespace

class tst_RowSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneMoveForOneRow();
    void onlyWhatChangedIsAnnounced();
    void runsAreOneStep();
    void sameIdTwiceIsOneRow();
    void persistentIndexesFollowTheirRows();
};

void tst_RowSync::oneMoveForOneRow()
{
    Model model;
    model.show(rowsOf({1, 2, 3, 4, 5}));
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.show(rowsOf({2, 3, 4, 5, 1}));
    QCOMPARE(moved.size(), 1);
    model.show(rowsOf({5, 2, 3, 4, 1}));
    QCOMPARE(moved.size(), 2);
    QCOMPARE(removed.size(), 0);
}

void tst_RowSync::onlyWhatChangedIsAnnounced()
{
    Model model;
    model.show(rowsOf({1, 2, 3, 4}));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(rowsOf({1, 2, 3, 4}));
    QCOMPARE(changed.size(), 0);
    auto rows = rowsOf({1, 2, 3, 4});
    rows[1].text = rows[2].text = u"new"_s;
    model.show(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(2, 1));
}

void tst_RowSync::runsAreOneStep()
{
    Model model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.show(rowsOf({1, 2, 3, 4, 5, 6}));
    model.show(rowsOf({1, 6}));
    model.show(rowsOf({1, 7, 8, 6, 9}));
    QCOMPARE(inserted.size(), 3);
    QCOMPARE(removed.size(), 1);
    model.show({});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(reset.size(), 0);
}

void tst_RowSync::sameIdTwiceIsOneRow()
{
    Model model;
    model.show(rowsOf({1, 2, 1, 3, 2}));
    QCOMPARE(model.rows(), rowsOf({1, 2, 3}));
}

void tst_RowSync::persistentIndexesFollowTheirRows()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::mt19937 random(20260401);
    for (int round = 0; round < 400; ++round) {
        std::vector<Row> wanted;
        const int count = static_cast<int>(random() % 24);
        for (int i = 0; i < count; ++i)
            wanted.push_back({static_cast<int>(random() % 30), QString::number(random() % 3)});

        QHash<int, QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.insert(model.rows()[static_cast<size_t>(row)].id, model.index(row, 1));
        model.show(wanted);

        QSet<int> shown;
        for (const auto &row : model.rows())
            shown.insert(row.id);
        for (auto it = held.cbegin(); it != held.cend(); ++it) {
            QCOMPARE(it->isValid(), shown.contains(it.key()));
            if (it->isValid())
                QCOMPARE(model.index(it->row(), 0).data().toInt(), it.key());
        }
        std::vector<Row> expected;
        for (const auto &row : wanted) {
            if (std::ranges::none_of(expected, [&](const Row &other) { return other.id == row.id; }))
                expected.push_back(row);
        }
        QCOMPARE(model.rows(), expected);
    }
}

QTEST_GUILESS_MAIN(tst_RowSync)
#include "tst_rowsync.moc"
