// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/savedfilters.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

const Setting<QByteArray> filtersSetting{"administrators/filters", {}};

std::optional<SavedFilter> filterFrom(const QJsonObject &json)
{
    const auto rule = RowRule::fromJson(json["rule"_L1].toObject());
    SavedFilter filter{json["id"_L1].toString(), json["name"_L1].toString(), rule.value_or(RowRule())};
    if (!rule || filter.id.isEmpty() || filter.name.isEmpty())
        return {};
    return filter;
}

} // namespace

SavedFilters::SavedFilters(Settings &settings) : m_settings(settings)
{
    const auto entries = QJsonDocument::fromJson(settings.value(filtersSetting)).array();
    for (const auto &entry : entries) {
        if (const auto filter = filterFrom(entry.toObject()))
            m_filters.append(*filter);
        else
            m_notUnderstood.append(entry);
    }
}

std::optional<SavedFilter> SavedFilters::find(const QString &id) const
{
    const auto place = placeOf(id);
    return place < 0 ? std::nullopt : std::optional(m_filters.at(place));
}

QString SavedFilters::add(const QString &name, const RowRule &rule)
{
    m_filters.append({QUuid::createUuid().toString(QUuid::WithoutBraces), name, rule});
    keep();
    return m_filters.constLast().id;
}

void SavedFilters::change(const SavedFilter &filter)
{
    const auto place = placeOf(filter.id);
    if (place < 0)
        return;
    m_filters[place] = filter;
    keep();
}

void SavedFilters::remove(const QString &id)
{
    if (m_filters.removeIf([&](const SavedFilter &filter) { return filter.id == id; }) > 0)
        keep();
}

void SavedFilters::move(const QString &id, qsizetype place)
{
    const auto from = placeOf(id);
    const auto to = std::clamp<qsizetype>(place, 0, m_filters.size() - 1);
    if (from < 0 || from == to)
        return;
    m_filters.move(from, to);
    keep();
}

bool SavedFilters::isTaken(const QString &name, const QString &exceptId) const
{
    return std::ranges::any_of(m_filters, [&](const SavedFilter &filter) {
        return filter.id != exceptId && filter.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

qsizetype SavedFilters::placeOf(const QString &id) const
{
    const auto found = std::ranges::find(m_filters, id, &SavedFilter::id);
    return found == m_filters.end() ? -1 : std::distance(m_filters.begin(), found);
}

void SavedFilters::keep()
{
    QJsonArray entries;
    for (const SavedFilter &filter : std::as_const(m_filters))
        entries.append(
            QJsonObject{{u"id"_s, filter.id}, {u"name"_s, filter.name}, {u"rule"_s, filter.rule.toJson()}});
    for (const auto &entry : std::as_const(m_notUnderstood))
        entries.append(entry);
    m_settings.setValue(filtersSetting, QJsonDocument(entries).toJson(QJsonDocument::Compact));
}

} // namespace ccj::administrators
