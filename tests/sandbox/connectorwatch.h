// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sandbox/tester.h"

namespace ccj::sandbox::test {

/// A cloud whose locations and connectors are looked at through the public API and steered through the
/// sandbox's own.
class ConnectorWatch
{
public:
    explicit ConnectorWatch(const QString &seed = u"demo"_s) : cloud(seed) {}

    /// A token outlives no jump of the clock; each look takes a new one where it must.
    Headers full()
    {
        if (m_token.isEmpty() || cloud.get("/console/v1/session", m_token).status != 200)
            m_token = cloud.as(0);
        return m_token;
    }
    QJsonArray locations()
    {
        return cloud.get("/resourcelocations", full()).json.value(u"items"_s).toArray();
    }
    QJsonObject location(const QString &name)
    {
        const auto all = locations();
        for (const auto &entry : all) {
            if (entry.toObject().value(u"name"_s) == name)
                return entry.toObject();
        }
        return {};
    }
    QByteArray locationId(const QString &name) { return location(name).value(u"id"_s).toString().toLatin1(); }

    QList<QJsonObject> connectors(const QByteArray &query = "ConnectorType=All&ExtendedData=true"
                                                            "&RetrieveExpectedVersion=true")
    {
        QList<QJsonObject> list;
        const auto all = QJsonDocument::fromJson(cloud.get("/connectors?" + query, full()).body).array();
        for (const auto &entry : all)
            list << entry.toObject();
        return list;
    }
    /// By the first label of its name.
    QJsonObject connector(const QString &host)
    {
        for (const auto &one : connectors()) {
            if (one.value(u"fqdn"_s).toString().section(u'.', 0, 0) == host)
                return one;
        }
        return {};
    }
    QString value(const QString &host, const QString &field)
    {
        return connector(host).value(field).toString();
    }
    QByteArray id(const QString &host) { return value(host, u"id"_s).toLatin1(); }
    /// The same as the sandbox's own list has it, which needs no token: for waiting long.
    QJsonObject unguarded(const QString &host) const
    {
        const auto all = cloud.get("/sandbox/connectors").json.value(u"connectors"_s).toArray();
        for (const auto &entry : all) {
            if (entry.toObject().value(u"fqdn"_s).toString().section(u'.', 0, 0) == host)
                return entry.toObject();
        }
        return {};
    }
    /// How long ago a connector reported, in seconds.
    qint64 silence(const QString &host)
    {
        const auto last = QDateTime::fromString(value(host, u"lastContactDate"_s), Qt::ISODate);
        return last.secsTo(cloud.sandbox().now());
    }

    Answer steer(const QString &host, const QJsonObject &how)
    {
        return cloud.patch("/sandbox/connectors/" + id(host), how);
    }
    Answer install(const QJsonObject &what = {}) { return cloud.post("/sandbox/connectors", what); }

    Tester cloud;

private:
    Headers m_token;
};

} // namespace ccj::sandbox::test
