// SPDX-License-Identifier: Apache-2.0
#include "ui/common/messageslot.h"

#include <QEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace ccj::ui;
using namespace Qt::StringLiterals;

/// One banner for everything a page has to say.
class TestMessageSlot : public QObject
{
    Q_OBJECT

    using Severity = Banner::Severity;
    static Message saying(Severity severity, const QString &text)
    {
        return {.severity = severity, .text = [text] { return text; }, .actionText = {}, .action = {}};
    }
    static void close(Banner &banner)
    {
        QTest::mouseClick(banner.findChild<QToolButton *>(), Qt::LeftButton);
    }

private Q_SLOTS:
    void theMostSevereGoesFirstAndTheNextComesWhenItIsClosed()
    {
        Banner banner;
        MessageSlot messages(banner);
        QSignalSpy closed(&messages, &MessageSlot::closed);
        messages.put(u"stale"_s, saying(Severity::Warning, u"stale"_s));
        messages.put(u"done"_s, saying(Severity::Success, u"done"_s));
        QCOMPARE(banner.text(), u"stale"_s);
        messages.put(u"refused"_s, saying(Severity::Danger, u"refused"_s));
        QCOMPARE(banner.text(), u"refused"_s);
        close(banner);
        QCOMPARE(banner.text(), u"stale"_s);
        close(banner);
        QCOMPARE(banner.text(), u"done"_s);
        QCOMPARE(banner.severity(), Severity::Success);
        close(banner);
        QVERIFY(banner.isHidden());
        QCOMPARE(closed, (QList<QVariantList>{{u"refused"_s}, {u"stale"_s}, {u"done"_s}}));
    }

    void ofEqualsTheNewestGoesFirst()
    {
        Banner banner;
        MessageSlot messages(banner);
        messages.put(u"first"_s, saying(Severity::Success, u"first"_s));
        messages.put(u"second"_s, saying(Severity::Information, u"second"_s));
        QCOMPARE(banner.text(), u"second"_s);
        messages.put(u"first"_s, saying(Severity::Success, u"first, later"_s));
        QVERIFY2(banner.text() == u"second"_s, "a message that changes does not push itself forward");
        messages.remove(u"second"_s);
        QCOMPARE(banner.text(), u"first, later"_s);
    }

    void goodNewsGoesWithTheNextStep()
    {
        Banner banner;
        MessageSlot messages(banner);
        auto done = saying(Severity::Success, u"done"_s);
        done.isPassing = true;
        messages.put(u"done"_s, done);
        messages.put(u"warning"_s, saying(Severity::Warning, u"warning"_s));
        messages.dropPassing();
        QVERIFY(!messages.holds(u"done"_s));
        QCOMPARE(banner.text(), u"warning"_s);
    }

    void theActionBelongsToWhatIsShown()
    {
        Banner banner;
        MessageSlot messages(banner);
        QStringList done;
        for (const auto &id : {u"a"_s, u"b"_s}) {
            auto message = saying(Severity::Information, id);
            message.actionText = [] { return u"Do it"_s; };
            message.action = [&, id] {
                done << id;
                messages.remove(id);
            };
            messages.put(id, message);
        }
        auto *button = banner.findChild<QPushButton *>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(done, (QStringList{u"b"_s, u"a"_s}));
        QVERIFY(banner.isHidden());
    }

    void aHiddenMessageIsRewordedInSilence()
    {
        Banner banner;
        MessageSlot messages(banner);
        int seconds = 60;
        messages.put(u"count"_s, {.severity = Severity::Success,
                                  .text = [&] { return QString::number(seconds); },
                                  .actionText = {},
                                  .action = {}});
        seconds = 59;
        messages.reword(u"count"_s);
        QCOMPARE(banner.text(), u"59"_s);
        messages.put(u"refused"_s, saying(Severity::Danger, u"refused"_s));
        seconds = 58;
        messages.reword(u"count"_s);
        QCOMPARE(banner.text(), u"refused"_s);
        close(banner);
        QCOMPARE(banner.text(), u"58"_s);
    }

    void theWordsFollowTheLanguage()
    {
        Banner banner;
        MessageSlot messages(banner);
        QString word = u"done"_s;
        messages.put(
            u"done"_s,
            {.severity = Severity::Success, .text = [&] { return word; }, .actionText = {}, .action = {}});
        word = u"完了"_s;
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&banner, &change);
        QCOMPARE(banner.text(), u"完了"_s);
    }
};

QTEST_MAIN(TestMessageSlot)
#include "tst_messageslot.moc"
