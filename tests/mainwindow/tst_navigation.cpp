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
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
