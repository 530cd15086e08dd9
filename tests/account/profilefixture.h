// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/account/profilepage.h"
#include "ui/i18n/languagecontroller.h"

#include "tests/auth/sessionfixture.h"
#include "tests/mfa/mfafixture.h"
#include "tests/mfa/onscreen.h"

#include <QAction>
#include <QDialog>

namespace ccj::testing {

inline const auto mePath = u"/console/v1/me"_s;

inline QJsonObject meJson(const QString &lastName = u"鈴木"_s, const QString &provider = u"CitrixSts"_s)
{
    return {{u"userId"_s, u"300100200300"_s},
            {u"email"_s, u"hanako.suzuki@example.jp"_s},
            {u"firstName"_s, u"花子"_s},
            {u"lastName"_s, lastName},
            {u"displayName"_s, lastName + u" 花子"_s},
            {u"providerType"_s, provider},
            {u"accessType"_s, u"Full"_s},
            {u"customers"_s, QJsonArray{organizationJson, otherOrganizationJson}}};
}

/// My Profile of somebody who is signed in in 青葉商事, with a scripted server.
struct ProfileFixture : Run
{
    explicit ProfileFixture(Machine &machine) : Run(machine) {}

    /// Signed in, and the page shows what was read.
    void open(const QJsonObject &me = meJson(), const QJsonObject &status = statusJson())
    {
        signIn({organizationJson, otherOrganizationJson});
        expectReading(me, status);
        show();
        QTRY_COMPARE(page.state(), PageState::Ready);
        QTRY_VERIFY(http.isExhausted());
        QTRY_COMPARE(methods.state(), PageState::Ready);
    }
    void show()
    {
        page.resize(1000, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    /// What the page reads whenever it is shown.
    void expectReading(const QJsonObject &me = meJson(), const QJsonObject &status = statusJson())
    {
        http.expect("GET", mePath).reply(200, me);
        if (me[u"providerType"_s] == u"CitrixSts"_s || !profile.profile())
            http.expect("GET", mfaPath).reply(200, status);
    }
    /// Opens the dialog of a button by the keyboard.
    QDialog *openDialog(const char *button)
    {
        auto *opener = buttonOn(page, button);
        if (!opener)
            return nullptr;
        opener->setFocus();
        press(Qt::Key_Space);
        return dialog();
    }
    QDialog *dialog() const
    {
        for (auto *dialog : page.findChildren<QDialog *>()) {
            if (dialog->isVisible() &&
                QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
                return dialog;
        }
        return nullptr;
    }

    mfa::MfaApi api{client, clock};
    mfa::ClockCheck clockCheck{http, clock};
    account::ProfileController profile{client, session};
    mfa::StatusController methods{api, session};
    ui::ProfilePage page{{profile, methods, api, clockCheck, client, session, clock, {}}};
};

} // namespace ccj::testing
