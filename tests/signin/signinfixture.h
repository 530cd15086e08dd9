// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinview.h"

#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/core/settings.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"
#include "tests/support/fakesecretstore.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace ccj::testing {

/// The first screen over the real flow and session, with a scripted server. Everything is done as a
/// person does it: by keys that go to whatever has the focus, and by the words on the screen.
struct SignInFixture
{
    explicit SignInFixture(const net::Environment &where =
                               net::Environment::custom(QUrl(QStringLiteral("https://127.0.0.1:8443")), {}))
        : environment(where)
    {
        view.resize(1280, 800);
        attach(signIn, session, environment);
        view.show();
    }

    void attach(auth::SignIn &flow, auth::Session &to, const net::Environment &in)
    {
        view.attach({flow, to, enrolments, clockCheck, in});
    }

    /// The credential store has nothing, the server offers everything: the password page.
    bool begin()
    {
        session.start();
        offer(200, {{QStringLiteral("apiVersion"), QStringLiteral("1.0")}});
        return QTest::qWaitForWindowActive(&view) && QTest::qWaitFor([this] {
                   return qobject_cast<QLineEdit *>(QApplication::focusWidget()) && http.isExhausted();
               });
    }
    void offer(int status, const QJsonObject &about)
    {
        http.expect("GET", QStringLiteral("/console/v1/about")).reply(status, about);
        signIn.checkOffer();
    }
    /// Goes on to the code page.
    bool beginWithCode(const QStringList &methods)
    {
        if (!begin())
            return false;
        answer("/sign-in", 200,
               stepTo("verify", {{QStringLiteral("methods"), QJsonArray::fromStringList(methods)}}));
        enterPassword();
        return QTest::qWaitFor([this] { return signIn.step() == auth::SignIn::Step::Code; });
    }
    void enterPassword()
    {
        type(QStringLiteral("hanako@example.jp"));
        press(Qt::Key_Tab);
        type(QStringLiteral("correct horse"));
        press(Qt::Key_Return);
    }

    FakeHttp::Expectation &expect(const char *call)
    {
        return http.expect("POST", QStringLiteral("/console/v1") + QLatin1StringView(call));
    }
    int answer(const char *call, int status, const QJsonObject &body, const Headers &headers = {})
    {
        return expect(call).reply(status, body, headers);
    }
    static QJsonObject stepTo(const char *next, QJsonObject more = {})
    {
        more.insert(QStringLiteral("ticket"), QStringLiteral("ticket-of-") + QLatin1StringView(next));
        more.insert(QStringLiteral("next"), QLatin1StringView(next));
        return more;
    }
    static QJsonObject refusal(const QString &name, int status, const QJsonArray &parameters = {})
    {
        return {{QStringLiteral("type"), QString(QStringLiteral("urn:ccj:error:") + name)},
                {QStringLiteral("title"), name},
                {QStringLiteral("status"), status},
                {QStringLiteral("detail"), QStringLiteral("as the server says it")},
                {QStringLiteral("parameters"), parameters}};
    }
    QJsonObject tokens() const
    {
        const QDateTime now = clock.now();
        return {{QStringLiteral("accessToken"), QStringLiteral("access")},
                {QStringLiteral("expiresIn"), 900},
                {QStringLiteral("refreshToken"), QStringLiteral("refresh")},
                {QStringLiteral("sessionStartedAt"), now.toString(Qt::ISODate)},
                {QStringLiteral("sessionEndsAt"), now.addDays(1).toString(Qt::ISODate)},
                {QStringLiteral("idleSeconds"), 3600}};
    }

    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    }

    /// Every text on the screen.
    QStringList words() const
    {
        QStringList found;
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                found.append(label->text());
        }
        for (const QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty())
                found.append(button->text());
        }
        return found;
    }
    bool sees(const char *text) const { return words().join(u'\n').contains(QString::fromUtf8(text)); }
    QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                return button;
        }
        return nullptr;
    }
    QLineEdit *edit(const QString &name) const
    {
        for (QLineEdit *edit : view.findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }

    FakeHttp http;
    FakeClock clock;
    FakeSecretStore store;
    net::Environment environment;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    auth::SessionMemo memo{settings, environment};
    mfa::ClockCheck clockCheck{http, clock};
    auth::Session session{clockCheck, store, memo, clock};
    auth::SignIn signIn{clockCheck, session, environment, clock};
    mfa::MfaApi enrolments{clockCheck, clock};
    ui::SignInView view{clock};
};

} // namespace ccj::testing
