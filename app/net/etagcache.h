// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"

#include <QCache>

namespace ccj::net {

/// Answers to GETs that carried an ETag, in memory, so that an unchanged one need not travel again. One
/// address gives one answer for each customer and language.
class EtagCache
{
public:
    /// Adds If-None-Match when an answer is known and the caller has not set the header itself. True when
    /// added.
    bool prepare(Request &request) const
    {
        if (request.verb != "GET" || !request.keepsAnswer)
            return false;
        for (const auto &[name, value] : request.headers) {
            if (name.compare("If-None-Match", Qt::CaseInsensitive) == 0)
                return false;
        }
        const auto *known = m_answers.object(keyOf(request));
        if (!known)
            return false;
        request.headers.append({"If-None-Match", known->header("ETag")});
        return true;
    }
    /// Keeps the answer if it has an ETag; forgets an older one if it has none.
    void store(const Request &request, const Response &answer)
    {
        if (request.verb != "GET" || !request.keepsAnswer || answer.status != 200)
            return;
        m_answers.remove(keyOf(request));
        if (!answer.header("ETag").isEmpty())
            m_answers.insert(keyOf(request), new Response(answer), answer.body.size() + 1024);
    }
    /// The known answer behind a 304, with the new transaction id; the 304 itself when it is gone.
    Response resolve(const Request &request, Response notModified) const
    {
        const auto *known = m_answers.object(keyOf(request));
        if (!known)
            return notModified;
        auto answer = *known;
        answer.transactionId = notModified.transactionId;
        return answer;
    }
    void clear() { m_answers.clear(); }

private:
    static QString keyOf(const Request &request)
    {
        QByteArray customer;
        for (const auto &[name, value] : request.headers) {
            if (name.compare("Citrix-CustomerId", Qt::CaseInsensitive) == 0)
                customer = value;
        }
        return QString::fromUtf8(customer) + u' ' + request.path + u'?' +
               request.query.toString(QUrl::FullyEncoded);
    }
    QCache<QString, Response> m_answers{8LL * 1024 * 1024}; ///< bytes
};

} // namespace ccj::net
