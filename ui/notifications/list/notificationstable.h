// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/notifications/group.h"

#include <QIdentityProxyModel>

namespace ccj::ui {

/// Words the rows of notifications, those of the cloud or those of the archive, for the screen and for
/// screen readers.
class NotificationsTable : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// The source has the columns and roles of notifications::table. Both must outlive it.
    NotificationsTable(QAbstractItemModel &source, const Clock &clock, QObject *parent = nullptr);

    static notifications::Group group(const QModelIndex &index);
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Announces new words for everything that is worded here.
    void retranslate();
    /// Time has passed: says anew how long ago things were.
    void age();

private:
    QString text(const QModelIndex &index) const;
    QString toolTip(const QModelIndex &index) const;

    const Clock &m_clock;
};

} // namespace ccj::ui
