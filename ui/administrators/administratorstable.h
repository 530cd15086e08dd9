// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsmodel.h"
#include "app/core/clock.h"

#include <QIdentityProxyModel>

namespace ccj::ui {

/// Words the rows for the screen and for screen readers: headings, status, provider, access, and
/// exact times as tool tips. Changes language without losing a row.
class AdministratorsTable : public QIdentityProxyModel
{
    Q_OBJECT
public:
    AdministratorsTable(administrators::AdministratorsModel &model, const Clock &clock,
                        QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Announces new words for everything that is worded here.
    void retranslate();

    administrators::Administrator item(const QModelIndex &index) const;

private:
    QString text(const administrators::Administrator &item, int column) const;
    QString toolTip(const administrators::Administrator &item, int column) const;

    const Clock &m_clock;
};

} // namespace ccj::ui
