// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

namespace ccj::ui {

/// What can be done on the page of the resource locations.
struct LocationActions : public QObject
{
    Q_OBJECT
public:
    explicit LocationActions(QObject *parent);

    /// The words of switchView name the other way to show the locations.
    void retranslate(bool showsTable);
    /// In the menus of the window; a null pointer stands for a separator.
    QList<QAction *> menuActions() const;
    /// How it is shown, without what belongs to single widgets.
    QList<QAction *> viewActions() const;
    /// What is offered on a location, and on a connector.
    QList<QAction *> rowActions() const;
    QList<QAction *> connectorActions() const;

    QAction *const create;
    QAction *const edit;
    QAction *const remove;
    QAction *const primary;
    QAction *const install;
    QAction *const removeConnector;
    QAction *const history;
    QAction *const copyId;
    QAction *const find;
    QAction *const refresh;
    QAction *const clearFilter;
    QAction *const switchView;
    QAction *const columns;
};

} // namespace ccj::ui
