// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rowrule.h"
#include "app/core/settings.h"

#include <QJsonArray>
#include <QList>

namespace ccj::administrators {

/// A filter of the user's own.
struct SavedFilter
{
    QString id; ///< stable while the name changes
    QString name;
    RowRule rule;

    bool operator==(const SavedFilter &) const = default;
};

/// The user's own filters in their order, kept in the settings of the profile. What a newer program kept and
/// this one does not understand is not shown, but stays in the file.
class SavedFilters
{
public:
    explicit SavedFilters(Settings &settings);

    const QList<SavedFilter> &all() const { return m_filters; }
    /// Nothing when there is none with this id.
    std::optional<SavedFilter> find(const QString &id) const;
    /// Returns the id.
    QString add(const QString &name, const RowRule &rule);
    /// Gives the filter with this id another name or rule.
    void change(const SavedFilter &filter);
    void remove(const QString &id);
    /// Puts the filter at another place of the order; a place that does not exist is the next best.
    void move(const QString &id, qsizetype place);
    /// Whether another filter than this one has the name already, in upper or lower case.
    bool isTaken(const QString &name, const QString &exceptId = {}) const;

private:
    qsizetype placeOf(const QString &id) const;
    void keep();

    Settings &m_settings;
    QList<SavedFilter> m_filters;
    QJsonArray m_notUnderstood;
};

} // namespace ccj::administrators
