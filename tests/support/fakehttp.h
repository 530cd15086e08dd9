// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace ccj::testing {

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A server by script. Requests must come in the order of the expect() calls and match them; whatever
/// comes unexpected, differs, or never comes fails the running test, at the latest when the fake goes.
/// Answers are made of status and body as the real client makes them, errors included.
///
///     http.expect("GET", u"/administrators?maxItemCount=100"_s).reply(200, page);
///     const int id = http.expect("DELETE", u"/administrators/42"_s).hold();
///     ...
///     http.reply(id, 200);          // late, in any order
class FakeHttp final : public net::HttpClient
{
public:
    class Expectation
    {
    public:
        /// The JSON body must be equal to this.
        Expectation &withJson(const QJsonObject &object);
        Expectation &withJson(const QJsonArray &array);
        Expectation &withForm(const QByteArray &form);
        Expectation &withHeader(const QByteArray &name, const QByteArray &value);
        /// The Change that travels with the request must name this operation.
        Expectation &withChange(const QString &operation);

        /// Each of these says how the request is answered and returns its id.
        int reply(int status, const QByteArray &body = {}, const Headers &headers = {});
        int reply(int status, const QJsonObject &body, const Headers &headers = {});
        int reply(int status, const QJsonArray &body, const Headers &headers = {});
        int fail(const Error &error);
        /// No answer until FakeHttp::reply() or fail() is called with the id.
        int hold();

    private:
        friend class FakeHttp;
        int m_id = 0;
        QByteArray m_verb;
        QString m_target;
        std::optional<QJsonDocument> m_json;
        std::optional<QByteArray> m_form;
        Headers m_headers;
        std::optional<QString> m_changeOperation;
        std::optional<Result<net::Response>> m_answer;
    };

    FakeHttp() = default;
    ~FakeHttp() override;

    Pending send(net::Request request, Callback callback) override;

    /// The next request; the target is the encoded path with "?query" when there is one.
    Expectation &expect(const QByteArray &verb, const QString &target);
    /// Answers a held request now.
    void reply(int id, int status, const QByteArray &body = {}, const Headers &headers = {});
    void reply(int id, int status, const QJsonObject &body, const Headers &headers = {});
    void fail(int id, const Error &error);
    /// The first part of a held answer, for the request's sink; reply() or fail() ends it.
    void begin(int id, int status, const QByteArray &part, const Headers &headers = {});

    /// True when the request with this id has been sent.
    bool wasSent(int id) const { return m_calls.contains(id); }
    /// True when the caller dropped the request before its answer.
    bool wasCancelled(int id) const;
    /// Everything that was sent, unexpected requests included.
    const std::vector<net::Request> &requests() const { return m_requests; }
    /// True when every expected request was sent and nothing else.
    bool isExhausted() const { return m_failures.isEmpty() && m_expected.empty(); }
    /// What went wrong so far; the caller takes over the judgement.
    QStringList takeFailures();

private:
    struct Call
    {
        /// Through the sink where the request has one.
        void deliver(Result<net::Response> result);
        /// What the sink says to it.
        Result<net::Response> pass(net::Response response);

        Completion<Result<net::Response>> completion;
        std::optional<net::BodySink> sink;
        bool hasBegun = false;
        bool cancelled = false;
    };
    static QStringList differences(const Expectation &expected, const net::Request &request);
    void answer(int id, Result<net::Response> result);

    std::deque<Expectation> m_expected;
    QHash<int, std::shared_ptr<Call>> m_calls;
    std::vector<net::Request> m_requests;
    QStringList m_failures;
    int m_lastId = 0;
};

} // namespace ccj::testing
