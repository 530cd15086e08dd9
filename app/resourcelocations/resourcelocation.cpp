// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/resourcelocation.h"

#include "app/net/json.h"

using namespace Qt::StringLiterals;

namespace ccj::resourcelocations {

ResourceLocation ResourceLocation::fromJson(const QJsonObject &json)
{
    return {.id = net::textOf(json["id"_L1]),
            .name = net::textOf(json["name"_L1]),
            .timeZone = net::textOf(json["timeZone"_L1]),
            .internalOnly = net::flagOf(json["internalOnly"_L1]),
            .readOnly = net::flagOf(json["readOnly"_L1]),
            .source = json};
}

QJsonObject ResourceLocation::toJson() const
{
    auto json = source;
    json[u"name"_s] = name;
    json[u"internalOnly"_s] = internalOnly;
    if (!id.isEmpty())
        json[u"id"_s] = id;
    if (!timeZone.isEmpty())
        json[u"timeZone"_s] = timeZone;
    return json;
}

bool ResourceLocation::hasSameSettings(const ResourceLocation &other) const
{
    return name == other.name && timeZone == other.timeZone && internalOnly == other.internalOnly;
}

} // namespace ccj::resourcelocations
