// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/totp.h"
#include "app/sandbox/http.h"
#include "app/sandbox/sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace ccj::sandbox::test {

using namespace Qt::StringLiterals;

/// An answer as a client reads it.
struct Answer
{
    int status = 0;
    QByteArray body;
    QJsonObject json;
    QList<QPair<QByteArray, QByteArray>> headers;

    /// Last segment of the error type.
    QString error() const { return type().section(u'/', -1).section(u':', -1); }
    QString type() const { return json.value(u"type"_s).toString(); }
    QString parameter(const QString &name) const
    {
        const auto list = json.value(u"parameters"_s).toArray();
        for (const auto &entry : list) {
            if (entry.toObject().value(u"name"_s) == name)
                return entry.toObject().value(u"value"_s).toString();
        }
        return {};
    }
    QString text(const QString &field) const { return json.value(field).toString(); }
    QByteArray header(QByteArrayView name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A cloud in a folder of its own, spoken to as over the network but without one. Its clock is moved by
/// `advance`, never waited for.
class Tester
{
public:
    explicit Tester(const QString &seed = u"demo"_s,
                    PasswordHasher::Cost cost = PasswordHasher::Cost::Minimum)
        : m_cost(cost), m_folder(m_temporary.path())
    {
        start(seed);
    }
    /// On what another one left in a folder, or in an empty one.
    static Tester in(const QString &folder) { return Tester(Folder{folder}); }

    /// As after a restart of the program.
    void restart()
    {
        m_sandbox.reset();
        start({});
    }

    /// Data and clock anew, as POST /sandbox/reset does it.
    int reset(const QString &seed = u"demo"_s)
    {
        m_offset = 0;
        return post("/sandbox/reset", {{u"seed"_s, seed}}).status;
    }

    Answer send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                Headers headers = {}) const
    {
        Request request;
        request.method = method;
        const auto mark = target.indexOf('?');
        request.rawPath = mark < 0 ? target : target.left(mark);
        if (mark >= 0)
            request.query = QUrlQuery(QString::fromLatin1(target.mid(mark + 1)));
        request.body = body;
        request.headers = std::move(headers);
        request.clientAddress = m_clientAddress;
        const auto response = m_router.handle(request);
        return {response.status, response.body, QJsonDocument::fromJson(response.body).object(),
                response.headers};
    }
    Answer get(const QByteArray &target, const Headers &headers = {}) const
    {
        return send("GET", target, {}, headers);
    }
    Answer post(const QByteArray &target, const QJsonObject &body, const Headers &headers = {}) const
    {
        return send("POST", target, QJsonDocument(body).toJson(), headers);
    }
    Answer patch(const QByteArray &target, const QJsonObject &body, const Headers &headers = {}) const
    {
        return send("PATCH", target, QJsonDocument(body).toJson(), headers);
    }
    Answer put(const QByteArray &target, const QJsonObject &body, const Headers &headers = {}) const
    {
        return send("PUT", target, QJsonDocument(body).toJson(), headers);
    }
    Answer remove(const QByteArray &target, const Headers &headers = {}) const
    {
        return send("DELETE", target, {}, headers);
    }

    void comeFrom(const QString &clientAddress) { m_clientAddress = clientAddress; }
    void advance(qint64 seconds)
    {
        m_offset += seconds;
        post("/sandbox/clock", {{u"offsetSeconds"_s, m_offset}});
    }

    QJsonObject person(int position) const
    {
        return get("/sandbox/people").json.value(u"people"_s).toArray().at(position).toObject();
    }
    QString email(int position) const { return person(position).value(u"email"_s).toString(); }
    QString totp(int position, int steps = 0) const
    {
        return totpOf(person(position).value(u"totpSecret"_s).toString(), steps);
    }
    /// What an authenticator with this key shows, so many steps from now.
    QString totpOf(const QString &secret, int steps = 0) const
    {
        const auto key = mfa::decodeBase32(secret);
        return mfa::totpCode(*key, mfa::totpStep(m_sandbox->now().toSecsSinceEpoch()) + steps);
    }
    QString backupCode(int position, int which) const
    {
        return person(position).value(u"backupCodes"_s).toArray().at(which).toString();
    }
    QJsonArray mails(const QString &to = {}) const
    {
        return get("/sandbox/outbox?to=" + to.toUtf8().toPercentEncoding()).json.value(u"items"_s).toArray();
    }

    /// The code in the newest mail to an address.
    QString mailedCode(const QString &to) const
    {
        const auto items = mails(to);
        for (const auto &mail : items) {
            if (const auto code = mail.toObject().value(u"code"_s).toString(); !code.isEmpty())
                return code;
        }
        return {};
    }

    Answer password(int position) const
    {
        const auto who = person(position);
        return post("/console/v1/sign-in",
                    {{u"email"_s, who.value(u"email"_s)}, {u"password"_s, who.value(u"password"_s)}});
    }
    Answer verify(const QString &ticket, const QString &code,
                  const QString &method = u"authenticator"_s) const
    {
        return post("/console/v1/sign-in/verify",
                    {{u"ticket"_s, ticket}, {u"method"_s, method}, {u"code"_s, code}});
    }
    /// The whole way to `tokens`, in the organisation named or the only one. The clock moves on by a step
    /// first, so that one person may sign in several times.
    QJsonObject signIn(int position, const QString &customer = u"aobashoji01"_s)
    {
        advance(30);
        return goOn(verify(password(position).text(u"ticket"_s), totp(position)), customer);
    }
    /// From the second factor, proved, to `tokens`.
    QJsonObject goOn(Answer step, const QString &customer = u"aobashoji01"_s) const
    {
        if (step.text(u"next"_s) == u"customer")
            step = post("/console/v1/sign-in/customer",
                        {{u"ticket"_s, step.text(u"ticket"_s)}, {u"customerId"_s, customer}});
        if (step.text(u"next"_s) == u"terms")
            step = post("/console/v1/sign-in/terms",
                        {{u"ticket"_s, step.text(u"ticket"_s)}, {u"accepted"_s, true}});
        return step.json.value(u"tokens"_s).toObject();
    }
    /// What every request of a signed-in person carries.
    Headers as(int position, const QString &customer = u"aobashoji01"_s)
    {
        return bearer(signIn(position, customer).value(u"accessToken"_s).toString(), customer);
    }
    static Headers bearer(const QString &token, const QString &customer = u"aobashoji01"_s)
    {
        return {{"Authorization", "CwsAuth Bearer=" + token.toLatin1()},
                {"Citrix-CustomerId", customer.toLatin1()}};
    }
    /// In a session that a recovery method opened.
    Headers asRecovered(int position, const QString &method, const QString &customer = u"aobashoji01"_s)
    {
        const auto ticket = password(position).text(u"ticket"_s);
        auto code = backupCode(position, 0);
        if (method == u"recoveryEmail") {
            advance(60);
            post("/console/v1/sign-in/recovery-code", {{u"ticket"_s, ticket}});
            code = mailedCode(email(position));
        }
        const auto tokens = goOn(verify(ticket, code, method), customer);
        return bearer(tokens.value(u"accessToken"_s).toString(), customer);
    }
    QJsonObject apiClient(int position = 0) const
    {
        return get("/sandbox/people").json.value(u"apiClients"_s).toArray().at(position).toObject();
    }
    Answer clientToken(const QJsonObject &client) const
    {
        return send(
            "POST",
            "/cctrustoauth2/" + client.value(u"customerId"_s).toString().toLatin1() + "/tokens/clients",
            "grant_type=client_credentials&client_id=" + client.value(u"clientId"_s).toString().toLatin1() +
                "&client_secret=" + client.value(u"clientSecret"_s).toString().toLatin1(),
            {{"Content-Type", "application/x-www-form-urlencoded"}});
    }

    /// The whole list, page by page.
    QJsonArray administrators(const Headers &headers, int pageSize = 1000) const
    {
        QJsonArray all;
        QByteArray more;
        do {
            const auto page =
                get("/administrators/?maxItemCount=" + QByteArray::number(pageSize) + more, headers);
            const auto items = page.json.value(u"items"_s).toArray();
            for (const auto &item : items)
                all.append(item);
            const auto token = page.text(u"continuationToken"_s);
            more = token.isEmpty() ? QByteArray()
                                   : "&requestContinuation=" + token.toLatin1().toPercentEncoding();
        } while (!more.isEmpty());
        return all;
    }
    QJsonObject administrator(const Headers &headers, const QString &email) const
    {
        const auto all = administrators(headers);
        for (const auto &row : all) {
            if (row.toObject().value(u"email"_s) == email)
                return row.toObject();
        }
        return {};
    }
    QByteArray userId(const Headers &headers, const QString &email) const
    {
        return administrator(headers, email).value(u"userId"_s).toString().toLatin1();
    }

    Sandbox &sandbox() { return *m_sandbox; }
    QString folder() const { return m_folder; }

private:
    struct Folder
    {
        QString path;
    };
    explicit Tester(const Folder &folder) : m_folder(folder.path) { start({}); }
    void start(const QString &seed)
    {
        auto opened = Sandbox::open({m_folder, seed, m_cost});
        if (!opened)
            qFatal("%s", qPrintable(opened.error()));
        m_sandbox = std::move(*opened);
        m_sandbox->setBrowserBase(u"http://127.0.0.1:8080"_s);
        m_router = {};
        m_sandbox->addRoutes(m_router);
        m_sandbox->addPageRoutes(m_router);
    }

    PasswordHasher::Cost m_cost = PasswordHasher::Cost::Minimum;
    QTemporaryDir m_temporary;
    QString m_folder;
    std::unique_ptr<Sandbox> m_sandbox;
    Router m_router;
    qint64 m_offset = 0;
    QString m_clientAddress = u"127.0.0.1"_s;
};

} // namespace ccj::sandbox::test
