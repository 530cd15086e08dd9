// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sandbox/tester.h"

#include <QMap>

namespace ccj::sandbox::test {

/// The notifications of a cloud, read as its people do.
class NotificationWatch
{
public:
    explicit NotificationWatch(Tester &cloud) : m_cloud(cloud) {}

    /// A token outlives no jump of the clock; each look takes a new one where it must.
    Headers as(int position, const QString &customer = u"aobashoji01"_s)
    {
        auto &token = m_tokens[{position, customer}];
        if (token.isEmpty() || m_cloud.get("/console/v1/session", token).status != 200)
            token = m_cloud.as(position, customer);
        return token;
    }

    Answer page(const Headers &who, const QString &token = {}, bool withDismissed = false) const
    {
        QByteArray target = "/notifications?continuationToken=" + token.toLatin1().toPercentEncoding();
        if (withDismissed)
            target += "&includeDismissed=true";
        return m_cloud.get(target, who);
    }
    /// All pages, newest first.
    QList<QJsonObject> all(const Headers &who, bool withDismissed = false) const
    {
        QList<QJsonObject> items;
        QString token;
        do {
            const auto answer = page(who, token, withDismissed);
            const auto list = answer.json.value(u"items"_s).toArray();
            for (const auto &item : list)
                items << item.toObject();
            token = answer.text(u"continuationToken"_s);
        } while (!token.isEmpty());
        return items;
    }
    QList<QJsonObject> all(int position = 0) { return all(as(position)); }

    /// Through the sandbox's control.
    QJsonObject send(const QJsonObject &message = {}) const
    {
        return m_cloud.post("/sandbox/notifications", message).json;
    }
    Answer dismiss(const QJsonObject &item, const Headers &who) const
    {
        return m_cloud.send("POST", "/console/v1/notifications/" + idOf(item).toLatin1() + "/dismiss", {},
                            who);
    }

    static QString idOf(const QJsonObject &item) { return item.value(u"id"_s).toString(); }
    static QString title(const QJsonObject &item, const QString &language = u"en-US"_s)
    {
        const auto content = item.value(u"content"_s).toArray();
        for (const auto &entry : content) {
            if (entry.toObject().value(u"languageTag"_s) == language)
                return entry.toObject().value(u"title"_s).toString();
        }
        return {};
    }
    static QStringList ids(const QList<QJsonObject> &items)
    {
        QStringList list;
        for (const auto &item : items)
            list << idOf(item);
        return list;
    }

private:
    Tester &m_cloud;
    QMap<std::pair<int, QString>, Headers> m_tokens;
};

} // namespace ccj::sandbox::test
