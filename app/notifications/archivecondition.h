// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/archiverecord.h"

#include <QVariant>

namespace ccj::notifications {

/// What follows WHERE, with the values of its placeholders.
struct ArchiveCondition
{
    QString sql;
    QVariantList values;

    void add(const QString &part, const QVariantList &more);
    /// The column holds one of several; an empty list does not narrow.
    void addOneOf(const QString &column, const QVariantList &wanted);
};

/// The rows of a scope that fit a filter. Words of three characters or more are looked up in the index of
/// trigrams, where there is one; shorter ones, as Japanese has many, are looked for in every row.
ArchiveCondition conditionOf(qint64 scope, const Filter &filter, bool hasIndex);

} // namespace ccj::notifications
