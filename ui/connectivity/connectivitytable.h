// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/connectivitymodel.h"

#include <QSortFilterProxyModel>

namespace ccj::ui {

/// Words the rows of the check for the screen, orders them by raw values, and passes over what the user has
/// left out.
class ConnectivityTable : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ConnectivityTable(connectivity::ConnectivityModel &model, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Announces new words for everything that is worded here.
    void retranslate();

    connectivity::AddressRow row(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    /// Equal ones stand as they were published.
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    static QString text(const connectivity::AddressRow &row, int column);
};

} // namespace ccj::ui
