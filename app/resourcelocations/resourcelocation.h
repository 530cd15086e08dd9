// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace ccj::resourcelocations {

/// A place with machines of the organisation's own: the public API's resource location.
struct ResourceLocation
{
    QString id;
    QString name;
    QString timeZone;          ///< Windows time zone id, e.g. "Tokyo Standard Time"; may be empty
    bool internalOnly = false; ///< workspace sessions connect inside the network only
    bool readOnly = false;     ///< managed by Citrix: neither changed nor deleted here
    QJsonObject source;        ///< as it came: fields that we do not know go back with a change

    /// Reads one item of the list. Absent, null and mistyped fields are left empty.
    static ResourceLocation fromJson(const QJsonObject &json);
    /// For a request.
    QJsonObject toJson() const;
    /// Both say the same in every field that can be changed.
    bool hasSameSettings(const ResourceLocation &other) const;

    bool operator==(const ResourceLocation &) const = default;
};

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::ResourceLocation)
