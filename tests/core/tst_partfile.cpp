// SPDX-License-Identifier: Apache-2.0
#include "app/core/partfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;

/// A file comes in pieces and is whole or not there.
class tst_PartFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesItsPlaceWhenWhole();
    void goesOnAfterWhatIsThere();
    void losesNothingThatStandsThere();
    void saysWhyItCannotBeWritten();
    void saysWhenTheDiskIsFull();

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)";
    }
};

void tst_PartFile::takesItsPlaceWhenWhole()
{
    QTemporaryDir folder;
    const auto target = folder.filePath(u"日本語 名.exe"_s);
    PartFile file(target);
    QVERIFY(file.open(0));
    QVERIFY(file.append("abc"));
    QVERIFY(!QFile::exists(target));
    QCOMPARE(contents(file.path()), "abc"); // each piece is there at once
    QCOMPARE(file.finish(PartFile::Taken::AnotherName).value(), target);
    QCOMPARE(contents(target), "abc");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void tst_PartFile::goesOnAfterWhatIsThere()
{
    QTemporaryDir folder;
    const auto target = folder.filePath(u"a.exe"_s);
    {
        PartFile file(target);
        QVERIFY(file.open(0));
        QVERIFY(file.append("abcXY"));
    }
    PartFile file(target);
    QCOMPARE(file.size(), 5);
    QVERIFY(file.open(3));
    QCOMPARE(file.size(), 3);
    QVERIFY(file.append("def"));
    QVERIFY(file.finish(PartFile::Taken::Replace));
    QCOMPARE(contents(target), "abcdef");
}

void tst_PartFile::losesNothingThatStandsThere()
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, PartFile::Taken taken) {
        PartFile file(folder.filePath(name));
        return file.open(0) && file.append("new") ? file.finish(taken).value_or(u"(none)"_s) : u"(none)"_s;
    };
    for (const auto &name : {u"a.exe"_s, u"a (2).exe"_s}) {
        QFile old(folder.filePath(name));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
    }
    QCOMPARE(put(u"a.exe"_s, PartFile::Taken::AnotherName), folder.filePath(u"a (3).exe"_s));
    QCOMPARE(contents(folder.filePath(u"a.exe"_s)), "old");
    QCOMPARE(put(u"a.exe"_s, PartFile::Taken::Replace), folder.filePath(u"a.exe"_s));
    QCOMPARE(contents(folder.filePath(u"a.exe"_s)), "new");
}

void tst_PartFile::saysWhyItCannotBeWritten()
{
    QTemporaryDir folder;
    PartFile nowhere(folder.filePath(u"no/such/folder/a.exe"_s));
    const auto opened = nowhere.open(0);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QCOMPARE(opened.error().name(), u"fileNotWritten"_s);
    QVERIFY(!opened.error().detail.isEmpty());

    QVERIFY(QDir(folder.path()).mkpath(u"b.exe/inside"_s)); // a folder in the way
    PartFile blocked(folder.filePath(u"b.exe"_s));
    QVERIFY(blocked.open(0));
    QVERIFY(blocked.append("abc"));
    QCOMPARE(blocked.finish(PartFile::Taken::Replace).error().name(), u"fileNotWritten"_s);
    QCOMPARE(contents(blocked.path()), "abc"); // for another try
}

void tst_PartFile::saysWhenTheDiskIsFull()
{
    QTemporaryDir folder;
    const auto target = folder.filePath(u"a.exe"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, PartFile::nameFor(target)));
    PartFile file(target);
    QVERIFY(file.open(0));
    QCOMPARE(file.append("abc").error().name(), u"fileNotWritten"_s);
}

QTEST_GUILESS_MAIN(tst_PartFile)
#include "tst_partfile.moc"
