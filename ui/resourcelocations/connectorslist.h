// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/connectorsmodel.h"

#include <QListView>
#include <QSortFilterProxyModel>

#include <optional>

namespace ccj::ui {

/// Words the connectors of one location, in the order of their names.
class ConnectorRows : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// Version and last contact in one line.
    static constexpr int DetailRole = Qt::UserRole + 100;

    explicit ConnectorRows(resourcelocations::ConnectorsModel &model, QObject *parent = nullptr);

    /// From now on they are shown.
    void attach();
    resourcelocations::ConnectorRow row(const QModelIndex &index) const;
    QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    resourcelocations::ConnectorsModel &m_model;
};

/// The connectors of a location under each other: state by shape, colour and word, version, last contact. As
/// high as its rows, up to a limit.
class ConnectorsList : public QListView
{
    Q_OBJECT
public:
    explicit ConnectorsList(resourcelocations::ConnectorsModel &model, QWidget *parent = nullptr);

    void showLocation(const QString &id);
    std::optional<resourcelocations::ConnectorRow> selected() const;
    /// Chooses the one with this id; the first where it is not there.
    void choose(const QString &connectorId);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

private:
    resourcelocations::ConnectorsModel &m_model;
    ConnectorRows m_rows;
};

} // namespace ccj::ui
