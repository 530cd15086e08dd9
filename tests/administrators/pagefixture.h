// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorspage.h"
#include "ui/administrators/filter/filtertools.h"
#include "ui/administrators/invitation/invitedialog.h"
#include "ui/administrators/removal/removedialog.h"
#include "ui/common/banner.h"
#include "ui/common/field.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

/// The administrators' page over a server by script, with helpers that find things by the words on the
/// screen.
namespace ccj::testing {

using namespace administrators;
using namespace ui;
using namespace Qt::StringLiterals;

inline const auto firstPage = u"/administrators?maxItemCount=100"_s;

inline QJsonObject row(const QString &last, const QString &first, const QString &email, const QString &userId)
{
    QJsonObject json{{u"type"_s, u"AdministratorUser"_s},
                     {u"accessType"_s, u"Full"_s},
                     {u"providerType"_s, u"CitrixSts"_s},
                     {u"email"_s, email},
                     {u"lastName"_s, last},
                     {u"firstName"_s, first},
                     {u"pending"_s, userId.isEmpty()},
                     {u"createdDate"_s, u"2026-03-30T01:00:00.1234567Z"_s}};
    if (!userId.isEmpty())
        json[u"userId"_s] = userId;
    return json;
}

inline const auto hanako = row(u"鈴木"_s, u"花子"_s, u"hanako.suzuki@example.jp"_s, u"1"_s);
inline const auto kenichi = row(u"佐藤"_s, u"健一"_s, u"kenichi.sato@example.jp"_s, u"2"_s);
inline const auto misaki = row(u"高橋"_s, u"美咲"_s, u"misaki.takahashi@example.jp"_s, {});

inline QJsonObject listOf(const QJsonArray &items)
{
    return {{u"items"_s, items}, {u"continuationToken"_s, QJsonValue::Null}};
}

inline const auto problem =
    QByteArrayLiteral(R"({"type":"urn:ccj:error:%1","title":"x","status":%2,"detail":"x",)"
                      R"("instance":null,"parameters":[]})");

struct PageFixture
{
    FakeHttp http;
    FakeClock clock;
    AdministratorsController controller{http, clock};
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    LocalStore store{folder.filePath(u"store.sqlite"_s)};
    ChangeJournal journal{store, clock};
    AdministratorsPlace place{u"customer"_s, u"サンプル製造"_s, u"12345678"_s, u"鈴木 花子"_s};
    AdministratorsPage page{{controller, http, clock, settings, store, journal, [this] { return place; }}};
    QTableView *table = page.findChild<QTableView *>();
    QLineEdit *search = page.findChild<FilterTools *>()->search();

    PageFixture() { controller.setCaller({u"1"_s, true}); }
    bool show(const QJsonArray &items = {hanako, kenichi, misaki})
    {
        http.expect("GET", firstPage).reply(200, listOf(items));
        page.resize(1064, 700);
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page) &&
               QTest::qWaitFor([&] { return controller.state() == PageState::Ready; });
    }
    QStringList column(int number) const
    {
        QStringList texts;
        for (int i = 0; i < table->model()->rowCount(); ++i)
            texts << table->model()->index(i, number).data().toString();
        return texts;
    }
    void select(const QString &email) { page.showRow(controller.roster().findByEmail(email)->key()); }
    QString selectedName() const { return table->currentIndex().siblingAtColumn(0).data().toString(); }
    QAction *action(const QKeySequence &keys) const
    {
        for (auto *candidate : page.menuActions() + page.viewActions()) {
            if (candidate && candidate->shortcut() == keys)
                return candidate;
        }
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        for (auto *candidate : page.menuActions() + page.viewActions()) {
            if (candidate && QString(candidate->text()).remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    /// Opens the invitation; the server says whether Azure AD is connected.
    InviteDialog *invite(const QJsonArray &providers = {})
    {
        http.expect("GET", u"/console/v1/identity/providers"_s).reply(200, listOf(providers));
        action(QKeySequence::New)->trigger();
        auto *dialog = page.findChild<InviteDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    /// The secure clients of whoever is removed are looked for.
    RemoveDialog *askToRemove(const QString &email, const QJsonArray &secureClients = {})
    {
        select(email);
        if (!controller.roster().findByEmail(email)->pending)
            http.expect("GET", u"/console/v1/secure-clients"_s)
                .reply(200, QJsonObject{{u"items"_s, secureClients}});
        QTest::keyClick(table, Qt::Key_Delete);
        auto *dialog = page.findChild<RemoveDialog *>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
};

inline QLineEdit *edit(const QWidget *dialog, const QString &name)
{
    for (auto *candidate : dialog->findChildren<QLineEdit *>()) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

inline Field *field(const QWidget *dialog, const QString &name)
{
    for (auto *candidate : dialog->findChildren<Field *>()) {
        if (candidate->editor()->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

inline QPushButton *button(const QWidget *parent, const QString &text)
{
    for (auto *candidate : parent->findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

} // namespace ccj::testing
