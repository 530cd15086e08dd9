// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/removeconnectordialog.h"

#include "tests/resourcelocations/dialogfixture.h"

using namespace ccj;
using namespace ccj::testing;
using ui::RemoveConnectorDialog;

namespace {

/// Tokyo with so many connectors that work.
Cloud cloudOf(int connectors)
{
    Cloud cloud;
    cloud.connectors = {};
    for (int i = 1; i <= connectors; ++i)
        cloud.connectors.append(connectorJson(u"cc%1"_s.arg(i), u"tokyo"_s));
    return cloud;
}

} // namespace

/// A connector is removed from Citrix Cloud, its machine is not touched (R174, R177); where too few would be
/// left, one has to say that one knows (R176).
class TestRemoveConnectorDialog : public QObject
{
    Q_OBJECT

    ui::LanguageController m_language;

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    void oneOfManyIsRemoved()
    {
        DialogFixture<RemoveConnectorDialog> f;
        QVERIFY(f.load(cloudOf(4)));
        QVERIFY(f.open(u"cc4"_s));
        QVERIFY(f.words().contains(u"Remove the connector “cc4”?"_s));
        QVERIFY(f.words().contains(u"Uninstall it on the machine itself"_s));
        QVERIFY(f.words().contains(u"3 Cloud Connectors work"_s));
        QVERIFY(!f.dialog->findChild<QCheckBox *>()->isVisible());
        QVERIFY(f.button(u"Cancel"_s)->isDefault());
        f.http.expect("DELETE", u"/connectors/cc4"_s).withChange(u"connectors.remove"_s).reply(200, "true");
        f.expectReading(cloudOf(3));
        f.click(u"Remove connector"_s);
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.reported(ChangeState::Done));
        QVERIFY(f.settled());
    }

    void tooFewLeftHasToBeKnown_data()
    {
        QTest::addColumn<int>("connectors");
        QTest::addColumn<QString>("warning");
        QTest::newRow("one left") << 2 << u"only one Cloud Connector works in this resource location"_s;
        QTest::newRow("none left") << 1 << u"no Cloud Connector works in this resource location"_s;
    }
    void tooFewLeftHasToBeKnown()
    {
        QFETCH(int, connectors);
        QFETCH(QString, warning);
        auto cloud = cloudOf(connectors);
        cloud.domains = {};
        DialogFixture<RemoveConnectorDialog> f;
        QVERIFY(f.load(cloud));
        QVERIFY(f.open(u"cc1"_s));
        QVERIFY2(f.words().contains(warning), qPrintable(f.words()));
        QVERIFY(!f.button(u"Remove connector"_s)->isEnabled());
        QTest::keyClick(f.dialog->findChild<QCheckBox *>(), Qt::Key_Space);
        QVERIFY(f.button(u"Remove connector"_s)->isEnabled());
    }

    void theForestIsNamedWhereItIsTheOneThatSuffers()
    {
        // Two in Tokyo besides, of another forest: the location keeps its redundancy, the forest does not.
        auto cloud = cloudOf(1);
        auto lab = domainJson();
        lab[u"fqdn"_s] = lab[u"forest"_s] = u"lab.example.jp"_s;
        cloud.domains.append(lab);
        for (const auto *id : {"lab1", "lab2"}) {
            auto other = connectorJson(QString::fromLatin1(id), u"tokyo"_s);
            other[u"fqdn"_s] = QString::fromLatin1(id) + u".lab.example.jp"_s;
            cloud.connectors.append(other);
        }
        DialogFixture<RemoveConnectorDialog> f;
        QVERIFY(f.load(cloud));
        QVERIFY(f.open(u"cc1"_s));
        QVERIFY(f.words().contains(u"no Cloud Connector reaches the forest corp.example.jp"_s));
    }

    void whatHappensMeanwhileChangesTheQuestion()
    {
        DialogFixture<RemoveConnectorDialog> f;
        QVERIFY(f.load(cloudOf(4)));
        QVERIFY(f.open(u"cc1"_s));
        QVERIFY(f.button(u"Remove connector"_s)->isEnabled());
        QVERIFY(f.load(cloudOf(2)));
        QVERIFY(!f.button(u"Remove connector"_s)->isEnabled());
        QVERIFY(f.words().contains(u"only one Cloud Connector"_s));
    }

    void aRefusalIsSaid()
    {
        DialogFixture<RemoveConnectorDialog> f;
        QVERIFY(f.load(cloudOf(3)));
        QVERIFY(f.open(u"cc1"_s));
        f.http.expect("DELETE", u"/connectors/cc1"_s).reply(403, QByteArray());
        f.click(u"Remove connector"_s);
        QTRY_VERIFY(f.words().contains(u"access rights do not allow"_s));
        QVERIFY(!f.dialog->isBusy());
    }

    void anAnswerThatNeverCameIsLeftToThePage()
    {
        DialogFixture<RemoveConnectorDialog> f;
        QVERIFY(f.load(cloudOf(3)));
        QVERIFY(f.open(u"cc1"_s));
        f.http.expect("DELETE", u"/connectors/cc1"_s).fail(noAnswer());
        f.expectReading(cloudOf(3));
        f.click(u"Remove connector"_s);
        QTRY_VERIFY(!f.dialog);
        QVERIFY(f.reported(ChangeState::NotApplied));
    }
};

QTEST_MAIN(TestRemoveConnectorDialog)
#include "tst_removeconnectordialog.moc"
