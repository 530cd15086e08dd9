// SPDX-License-Identifier: Apache-2.0
#include "app/core/profilepaths.h"
#include "app/core/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ccj;
using namespace Qt::StringLiterals;

namespace {

const Setting<QString> language{"language", u"system"_s};
const Setting<int> columns{"administrators/columns", 5};
const Setting<QByteArray> geometry{"window/geometry", {}};

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaultsUntilSet();
    void isOnDiskAtOnceAndPrivate();
    void nonsenseInTheFileIsTheDefault();
    void sayWhenNothingCanBeWritten();
    void profilesAreApart();
    void aProfileIsKnownByItsFolder();
};

void tst_Settings::defaultsUntilSet()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    QCOMPARE(settings.value(language), u"system"_s);
    settings.setValue(language, u"ja"_s);
    QCOMPARE(settings.value(language), u"ja"_s);
    settings.remove(language);
    QCOMPARE(settings.value(language), u"system"_s);
}

void tst_Settings::isOnDiskAtOnceAndPrivate()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"settings.ini"_s);
    Settings settings(path);
    settings.setValue(columns, 7);
    settings.setValue(geometry, QByteArray("\0\x01\xff", 3));
    QVERIFY(settings.isWritten());
    const auto other = QSettings(path, QSettings::IniFormat);
    QCOMPARE(other.value(u"administrators/columns"_s).toInt(), 7);
    QCOMPARE(other.value(u"window/geometry"_s).toByteArray(), QByteArray("\0\x01\xff", 3));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void tst_Settings::nonsenseInTheFileIsTheDefault()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"settings.ini"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[administrators]\ncolumns=many\n");
    }
    QCOMPARE(Settings(path).value(columns), 5);
}

void tst_Settings::sayWhenNothingCanBeWritten()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"settings.ini"_s);
    QVERIFY(QDir().mkdir(path));
    Settings settings(path);
    settings.setValue(language, u"ja"_s);
    QVERIFY(!settings.isWritten());
    QCOMPARE(settings.value(language), u"ja"_s); // for this run
}

void tst_Settings::profilesAreApart()
{
    const QTemporaryDir folder;
    const auto a = ProfilePaths::in(folder.filePath(u"a"_s));
    const auto b = ProfilePaths::in(folder.filePath(u"b"_s));
    QVERIFY(a.create() && b.create());
    QVERIFY(!(QFile::permissions(a.configFolder) & (QFile::ReadGroup | QFile::ReadOther)));
    Settings(a).setValue(language, u"ja"_s);
    QCOMPARE(Settings(b).value(language), u"system"_s);
    QVERIFY(a.id != b.id);
    QVERIFY(a.id != ProfilePaths::standard().id);
    QVERIFY(a.settingsFile().startsWith(folder.path()) && a.storeFile().startsWith(folder.path()));

    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto blocked = ProfilePaths::in(folder.filePath(u"file/profile"_s)).create();
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().kind, Error::Kind::Storage);
}

void tst_Settings::aProfileIsKnownByItsFolder()
{
    const auto a = ProfilePaths::in(u"/srv/profiles/a"_s);
    QCOMPARE(ProfilePaths::in(u"/srv/profiles/b/../a/"_s).id, a.id);
    QVERIFY(!a.id.contains(u"srv"_s));
}

QTEST_GUILESS_MAIN(tst_Settings)
#include "tst_settings.moc"
