// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QTimer>

namespace ccj::ui {

class TileDelegate;

/// The locations as tiles: as many in a row as there is room for, all of one size. Arrow keys, selection and
/// screen readers work as in the table, over the same rows.
class LocationTiles : public QListView
{
    Q_OBJECT
public:
    explicit LocationTiles(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    /// The button beside the ID was pressed.
    void copyRequested(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    TileDelegate *m_tiles;
    QTimer m_fitting;
};

} // namespace ccj::ui
