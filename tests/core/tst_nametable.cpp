// SPDX-License-Identifier: Apache-2.0
#include "app/core/nametable.h"

#include <QTest>

using namespace ccj;
using namespace Qt::StringLiterals;

namespace {

enum class Size { Small, Large, Unnamed };

constexpr NameTable sizes{Name{Size::Small, "small"_L1}, Name{Size::Large, "large"_L1}};

} // namespace

/// Values that are written down under a name and read again.
class tst_NameTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        for (const auto size : {Size::Small, Size::Large})
            QCOMPARE(sizes.valueOf(sizes.nameOf(size)), size);
        QCOMPARE(sizes.nameOf(Size::Large), "large"_L1);
    }
    void whatIsNotKnownIsNobodysName()
    {
        QVERIFY(!sizes.valueOf(u"enormous"_s));
        QVERIFY(!sizes.valueOf(u"Small"_s)); // as it was written, to the letter
        QVERIFY(!sizes.valueOf({}));
        QVERIFY(sizes.nameOf(Size::Unnamed).isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_NameTable)
#include "tst_nametable.moc"
