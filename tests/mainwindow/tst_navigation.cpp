// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/mainwindow/navigation.h"

#include <QAccessible>
#include <QtTest>

using namespace ccj::ui;
using namespace Qt::StringLiterals;
using Language = LanguageController::Language;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBadgeIsHeardToo()
    {
        LanguageController language;
        language.setLanguage(Language::English);
        Navigation navigation;
        navigation.addItem(u"people"_s, u"people"_s);
        navigation.addItem(u"places"_s, u"geo-alt"_s);
        navigation.setText(u"places"_s, u"Places"_s);
        auto *item = navigation.findChildren<NavigationItem *>().at(1);
        const auto heard = [item] {
            return QAccessible::queryAccessibleInterface(item)->text(QAccessible::Description);
        };
        QCOMPARE(heard(), QString());
        navigation.setBadge(u"places"_s, 3);
        QCOMPARE(heard(), u"3 open items"_s);
        navigation.setBadge(u"places"_s, 1);
        QCOMPARE(heard(), u"1 open item"_s);
        language.setLanguage(Language::Japanese);
        QTRY_COMPARE(heard(), u"未対応: 1件"_s);
        navigation.setBadge(u"places"_s, 0);
        QCOMPARE(heard(), QString());
        QCOMPARE(item->text(), u"Places"_s);
    }

    /// A menu chooses a page too; the arrow keys go on from there.
    void tabGoesToTheCurrentPage()
    {
        Navigation navigation;
        for (const auto &id : {u"people"_s, u"places"_s, u"news"_s})
            navigation.addItem(id, u"people"_s);
        const auto items = navigation.findChildren<NavigationItem *>();
        const auto stops = [&items] {
            QList<bool> found;
            for (const auto *item : items)
                found << bool(item->focusPolicy() & Qt::TabFocus);
            return found;
        };
        navigation.setCurrent(u"people"_s);
        QCOMPARE(stops(), (QList<bool>{true, false, false}));
        navigation.setCurrent(u"news"_s);
        QCOMPARE(stops(), (QList<bool>{false, false, true}));
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
