// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/sandbox/tester.h"

namespace ccj::sandbox::test {

/// One person's way through /mfa/enrollments, step by step.
class Enroller
{
public:
    /// After the password, with the ticket that it brought.
    Enroller(Tester &cloud, QString email, QString password)
        : m_cloud(cloud), m_email(std::move(email)), m_password(std::move(password))
    {
        ticket = cloud.post("/console/v1/sign-in", {{u"email"_s, m_email}, {u"password"_s, m_password}})
                     .text(u"ticket"_s);
    }
    Enroller(Tester &cloud, int position)
        : Enroller(cloud, cloud.email(position), cloud.person(position).value(u"password"_s).toString())
    {
    }

    Headers headers(const QByteArray &language = "ja") const
    {
        return {{"Authorization", "Ticket " + ticket.toLatin1()}, {"Accept-Language", language}};
    }
    Answer begin(const QByteArray &language = "ja")
    {
        const auto answer = m_cloud.post(base, {}, headers(language));
        if (answer.status == 201)
            id = answer.text(u"enrollmentId"_s).toLatin1();
        return answer;
    }
    Answer resend(const QByteArray &language = "ja") { return post("resend", {}, language); }
    Answer verifyMail() { return verifyMail(m_cloud.mailedCode(m_email), m_password); }
    Answer verifyMail(const QString &code, const QString &password)
    {
        const auto answer = post("verify-email", {{u"code"_s, code}, {u"password"_s, password}});
        if (answer.status == 200)
            secret = answer.text(u"secret"_s);
        return answer;
    }
    Answer verifyApp() { return verifyApp(m_cloud.totpOf(secret)); }
    Answer verifyApp(const QString &code) { return post("verify-authenticator", {{u"code"_s, code}}); }
    Answer setPhone(const QString &number = u"+81355501234"_s)
    {
        return m_cloud.put(path("recovery-phone"), {{u"phoneNumber"_s, number}}, headers());
    }
    Answer makeCodes() { return post("backup-codes"); }
    Answer finish() { return post("finish"); }
    Answer abandon() { return m_cloud.remove(base + '/' + id, headers()); }

    /// Everything in its order, up to and without this step.
    void upTo(const QString &step)
    {
        const std::pair<QString, std::function<Answer()>> steps[] = {
            {u"verify-email"_s, [this] { return begin(); }},
            {u"verify-authenticator"_s, [this] { return verifyMail(); }},
            {u"recovery"_s, [this] { return verifyApp(); }},
            {u"backup-codes"_s, [this] { return setPhone(); }},
            {u"finish"_s, [this] { return makeCodes(); }}};
        for (const auto &[name, act] : steps) {
            const auto answer = act();
            if (answer.status >= 300)
                qFatal("%s", answer.body.constData());
            if (name == step)
                return;
        }
    }

    QString ticket;
    QByteArray id;
    QString secret;

private:
    QByteArray path(const QByteArray &name) const { return base + '/' + id + '/' + name; }
    Answer post(const QByteArray &name, const QJsonObject &body = {}, const QByteArray &language = "ja")
    {
        return m_cloud.post(path(name), body, headers(language));
    }

    inline static const QByteArray base = "/console/v1/mfa/enrollments";
    Tester &m_cloud;
    QString m_email;
    QString m_password;
};

} // namespace ccj::sandbox::test
