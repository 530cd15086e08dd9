// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/addresshint.h"

#include <QTest>

using namespace ccj::ui;
using namespace Qt::StringLiterals;

/// What is said about a typed user name (R10, R19).
class TestAddressHint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void userName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<AddressHint>("hint");
        QTest::newRow("nothing") << u" "_s << AddressHint::None;
        QTest::newRow("address") << u"hanako@example.jp"_s << AddressHint::None;
        QTest::newRow("full width") << u"ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ"_s << AddressHint::None;
        QTest::newRow("a company under .com") << u"taro@example.com"_s << AddressHint::None;
        QTest::newRow("My Citrix user name") << u"hsuzuki01"_s << AddressHint::NotAnEmail;
        QTest::newRow("no name before @") << u"@example.jp"_s << AddressHint::NotAnEmail;
        QTest::newRow("not finished") << u"hanako@"_s << AddressHint::NotAnEmail;
        QTest::newRow("commercial cloud") << u"citrix.cloud.com"_s << AddressHint::CommercialCloud;
        QTest::newRow("with scheme and path")
            << u"https://CITRIX.cloud.com/signin"_s << AddressHint::CommercialCloud;
        QTest::newRow("mail address there") << u"hanako@citrix.cloud.com"_s << AddressHint::CommercialCloud;
        QTest::newRow("the .com of our own") << u"citrixcloud.com"_s << AddressHint::CommercialCloud;
        QTest::newRow("look-alike") << u"hanako@notcloud.com"_s << AddressHint::None;
        QTest::newRow("Japan itself") << u"https://citrixcloud.jp"_s << AddressHint::NotAnEmail;
    }

    void userName()
    {
        QFETCH(QString, typed);
        QTEST(hintForUserName(typed), "hint");
    }
};

QTEST_GUILESS_MAIN(TestAddressHint)
#include "tst_addresshint.moc"
