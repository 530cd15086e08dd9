// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/exportfile.h"

#include "app/administrators/administratorjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

QByteArray exportedJson(const ExportHeader &header, const QList<Administrator> &rows,
                        const std::stop_token &stop)
{
    QJsonArray items;
    for (const auto &row : rows) {
        if (stop.stop_requested())
            return {};
        items.append(toJson(row));
    }
    const auto timeOrNull = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(rfc3339(time)) : QJsonValue(QJsonValue::Null);
    };
    const QJsonObject organization{
        {u"id"_s, header.organizationId}, {u"name"_s, header.organizationName}, {u"orgId"_s, header.orgId}};
    const QJsonObject document{
        {u"format"_s, u"ccj-administrators"_s},
        {u"version"_s, 1},
        {u"organization"_s, organization},
        {u"exportedAt"_s, timeOrNull(header.exportedAt)},
        {u"asOf"_s, timeOrNull(header.asOf)},
        {u"complete"_s, header.complete},
        {u"filter"_s, header.filter.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(header.filter)},
        {u"count"_s, items.size()},
        {u"items"_s, items}};
    return QJsonDocument(document).toJson();
}

} // namespace ccj::administrators
