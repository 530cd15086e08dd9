// SPDX-License-Identifier: Apache-2.0
// The page of the notifications as somebody uses it: what is seen, done by keyboard, and kept.
#include "ui/common/banner.h"
#include "ui/common/filterchips.h"
#include "ui/i18n/languagecontroller.h"
#include "ui/notifications/detail/readingtext.h"
#include "ui/notifications/list/notificationslist.h"
#include "ui/notifications/notificationspage.h"

#include "tests/notifications/controllerfixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace ccj;
using namespace ccj::testing;

namespace {

struct Screen : ControllerFixture
{
    std::unique_ptr<EmailPreferencesController> email;
    std::unique_ptr<ui::NotificationsPage> page;

    explicit Screen(const QString &administrator = u"hanako"_s)
    {
        place.administrator = administrator;
        email = std::make_unique<EmailPreferencesController>(http);
        page = std::make_unique<ui::NotificationsPage>(
            ui::NotificationsServices{*controller, *email, clock, settings});
        page->resize(1280, 760);
    }
    bool show(const QJsonArray &items)
    {
        page->show();
        return QTest::qWaitForWindowActive(page.get()) && enter(items);
    }
    QAction *action(const char *text) const
    {
        for (QAction *one : page->menuActions() + page->viewActions()) {
            if (one && one->text().remove(u'&') == QString::fromUtf8(text))
                return one;
        }
        qFatal("no action %s", text);
    }
    QTableView *table() const
    {
        for (auto *list : page->findChildren<ui::NotificationsList *>()) {
            if (list->isVisibleTo(page.get()))
                return list->table();
        }
        return nullptr;
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; table() && row < table()->model()->rowCount(); ++row)
            titles << cell(row, table::Title);
        return titles;
    }
    QString chips() const
    {
        QStringList texts;
        for (const auto *chip : page->findChildren<ui::Chip *>())
            texts << chip->accessibleName();
        return texts.join(u'|');
    }
    void chip(const QString &text) const
    {
        for (auto *chip : page->findChildren<ui::Chip *>()) {
            if (chip->accessibleName().startsWith(text))
                return chip->click();
        }
        qFatal("no chip %s", qPrintable(text));
    }
    QStringList services() const
    {
        QStringList texts;
        for (const auto *box : page->findChildren<QComboBox *>()) {
            for (int item = 0; box->accessibleName() == u"Service"_s && item < box->count(); ++item)
                texts << box->itemText(item);
        }
        return texts;
    }
    QString bannerText() const { return page->banner()->isVisible() ? page->banner()->text() : QString(); }
    ui::ReadingText *text() const { return page->findChild<ui::ReadingText *>(); }
    QString words() const
    {
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(page->window()->focusWidget(), key, modifiers);
        if (modifiers.testFlag(Qt::ControlModifier)) // else it counts as held down when a row is chosen next
            QTest::keyRelease(page->window(), Qt::Key_Control);
    }
    template <class Dialog = QDialog> Dialog *dialog() const
    {
        for (auto *dialog : page->findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void accept() const
    {
        for (auto *button : dialog()->findChildren<QPushButton *>()) {
            if (button->isDefault())
                return button->click();
        }
        qFatal("no default button");
    }
};

QJsonArray three()
{
    return {
        notificationJson(u"1"_s, u"Connector silent"_s, u"Error"_s),
        receivedAt(notificationJson(u"2"_s, u"Update ready"_s, u"Information"_s), u"2026-03-31T23:30:00Z"_s),
        receivedAt(notificationJson(u"3"_s, u"Subscription ends"_s), u"2026-03-20T00:00:00Z"_s)};
}

} // namespace

class TestNotificationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.setLanguage(ui::LanguageController::Language::English); }

    // Tab alone leads to a row, no arrow key has chosen it
    void theRowWithTheFocusIsMeant()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.table()->setFocus(Qt::TabFocusReason);
        QVERIFY(screen.action("Mute this…")->isEnabled());
        screen.press(Qt::Key_Delete);
        QTRY_COMPARE(screen.titles(), (QStringList{u"en Update ready"_s, u"en Subscription ends"_s}));
    }

    // R247
    void whatIsOpenIsSeen()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles(), (QStringList{u"en Connector silent"_s, u"en Update ready"_s,
                                                   u"en Subscription ends"_s}));
        QCOMPARE(screen.cell(0, table::SeverityColumn), u"Error"_s);
        QCOMPARE(screen.cell(0, table::Service), u"Citrix Cloud"_s);
        QCOMPARE(screen.cell(1, table::Time), u"30 minutes ago"_s);
        QCOMPARE(screen.cell(2, table::Time), u"2026/03/20"_s);
        QVERIFY(screen.chips().contains(u"Open 3"_s));
        QVERIFY(screen.chips().contains(u"Dismissed 0"_s));
        QVERIFY(screen.chips().contains(u"Warnings 1"_s));
        QVERIFY(screen.words().contains(u"3 open"_s));
    }

    void timeGoesOn()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.cell(1, table::Time), u"30 minutes ago"_s);
        screen.clock.setNow(screen.clock.now().addSecs(-3600)); // a clock that is set back
        QVERIFY(screen.read(three()));
        QTRY_COMPARE(screen.cell(1, table::Time), u"08:30"_s);
    }

    void nothingIsOpen()
    {
        Screen screen;
        QVERIFY(screen.show({}));
        QTRY_VERIFY(screen.words().contains(u"Nothing open"_s));
        screen.chip(u"Archive"_s);
        QTRY_VERIFY(screen.words().contains(u"Nothing in the archive yet"_s));
    }

    // R249: the same again
    void repeatsOpenInTheDetails()
    {
        Screen screen;
        QVERIFY(screen.show({notificationJson(u"1"_s),
                             receivedAt(notificationJson(u"2"_s), u"2026-03-31T00:00:00Z"_s),
                             receivedAt(notificationJson(u"3"_s), u"2026-03-30T00:00:00Z"_s)}));
        QTRY_COMPARE(screen.titles().size(), 1);
        QCOMPARE(screen.cell(0, table::Count), u"3×"_s);
        screen.table()->selectRow(0);
        auto *repeats = screen.page->findChild<QListWidget *>();
        QCOMPARE(repeats->count(), 3);
        repeats->setCurrentRow(1);
        QVERIFY(screen.words().contains(u"2026/03/31 09:00"_s));
        screen.http.expect("POST", dismissPath(u"2"_s)).reply(204);
        screen.action("Dismiss only this repeat")->trigger();
        QTRY_COMPARE(screen.cell(0, table::Count), u"2×"_s);
        screen.expectList({notificationJson(u"1"_s), dismissedJson(u"2"_s), notificationJson(u"3"_s)});
        screen.controller->sendHeld();
        QVERIFY(screen.reported(Dismissal::State::Done));
        QVERIFY(screen.settled());
    }

    // R249: another language, and the original on request
    void saysWhenItIsNotInOnesLanguage()
    {
        Screen screen;
        const auto german =
            with(notificationJson(u"1"_s),
                 {{u"content"_s, QJsonArray{contentJson(u"ja-JP"_s, u"停止"_s, u"止まりました"_s)}}});
        const auto both =
            with(notificationJson(u"2"_s),
                 {{u"content"_s, QJsonArray{contentJson(u"ja-JP"_s, u"開始"_s, u"始まりました"_s),
                                            contentJson(u"en-US"_s, u"Started"_s, u"It has started"_s)}}});
        QVERIFY(screen.show({german, both}));
        QTRY_COMPARE(screen.titles().size(), 2);
        const auto rowOf = [&](const QString &title) {
            return static_cast<int>(screen.titles().indexOf(title));
        };
        screen.table()->selectRow(rowOf(u"停止"_s));
        QVERIFY(screen.words().contains(u"not written this in your language"_s));
        screen.table()->selectRow(rowOf(u"Started"_s));
        QVERIFY(!screen.words().contains(u"not written this in your language"_s));
        QCOMPARE(screen.text()->toPlainText(), u"It has started"_s);
        QComboBox *languages = nullptr;
        for (auto *box : screen.page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Shown in"_s)
                languages = box;
        }
        QVERIFY(languages && languages->isVisible());
        languages->setFocus();
        QTest::keyClick(languages, Qt::Key_Up);
        QCOMPARE(screen.text()->toPlainText(), u"始まりました"_s);
    }

    // R249: HTML is text, from the right is from the right, and the very long scrolls
    void textIsTakenAsItIs()
    {
        Screen screen;
        const auto html = u"<b>bold</b> <img src='http://example.jp/x.png'>"_s;
        const auto arabic = u"توقف الموصل عن الاستجابة"_s;
        const auto endless = u"あいうえお "_s.repeated(20'000);
        const auto described = [](const QString &id, const QString &title, const QString &text) {
            return with(notificationJson(id),
                        {{u"content"_s, QJsonArray{contentJson(u"en-US"_s, title, text)}}});
        };
        QVERIFY(screen.show({described(u"1"_s, html, html), described(u"2"_s, arabic, arabic),
                             described(u"3"_s, u"long"_s, endless)}));
        QTRY_COMPARE(screen.titles().size(), 3);
        const auto select = [&](const QString &title) {
            screen.table()->selectRow(static_cast<int>(screen.titles().indexOf(title)));
        };
        select(html);
        QVERIFY(screen.words().contains(html));
        QCOMPARE(screen.text()->toPlainText(), html);
        select(arabic);
        QCOMPARE(screen.text()->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        select(u"long"_s);
        QCOMPARE(screen.text()->toPlainText(), endless);
        QVERIFY(screen.text()->height() < screen.page->height() / 2);
        QCOMPARE(screen.text()->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
    }

    void unknownSeverityAndServiceAreShownAsSent()
    {
        Screen screen;
        QVERIFY(screen.show(
            {with(notificationJson(u"1"_s, u"x"_s, u"Katastrophal"_s), {{u"component"_s, u"Neuer Dienst"_s}}),
             with(notificationJson(u"2"_s, u"y"_s, {}), {{u"component"_s, QJsonValue()}})}));
        QTRY_COMPARE(screen.titles().size(), 2);
        const auto row = static_cast<int>(screen.titles().indexOf(u"en x"_s));
        QCOMPARE(screen.cell(row, table::SeverityColumn), u"Katastrophal"_s);
        QCOMPARE(screen.cell(row, table::Service), u"Neuer Dienst"_s);
        QCOMPARE(screen.cell(1 - row, table::Service), u"Not stated"_s);
        QVERIFY(screen.chips().contains(u"Other 2"_s));
    }

    // R248: nothing is sent while it can be undone
    void dismissesByKeyboardAndUndoes()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.press(Qt::Key_F, Qt::ControlModifier);
        screen.press(Qt::Key_Down);
        QVERIFY(screen.table()->hasFocus());
        screen.press(Qt::Key_Delete);
        QTRY_COMPARE(screen.titles().size(), 2);
        QVERIFY(
            screen.bannerText().contains(u"1 notification dismissed. You can undo this for 8 seconds."_s));
        QVERIFY(screen.chips().contains(u"Dismissed 1"_s));
        screen.clock.advance(3s);
        QVERIFY(screen.bannerText().contains(u"5 seconds"_s));
        screen.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(screen.titles().size(), 3);
        QVERIFY(screen.bannerText().isEmpty());
        QVERIFY(!screen.action("Undo dismissal")->isEnabled());
    }

    void dismissesSeveralAndAll()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.action("Dismiss all")->trigger();
        QTRY_VERIFY(screen.words().contains(u"Nothing open"_s));
        QVERIFY(screen.bannerText().contains(u"3 notifications dismissed."_s));
        screen.http.expect("POST", dismissSeveralPath)
            .withChange(u"notifications.dismissSeveral"_s)
            .reply(204);
        screen.expectList({dismissedJson(u"1"_s)});
        screen.clock.advance(Dismissals::undoSpan);
        QVERIFY(screen.reported(Dismissal::State::Done));
        QVERIFY(screen.settled());
        QVERIFY(screen.bannerText().isEmpty());
        QVERIFY(!screen.action("Dismiss all")->isEnabled());
    }

    /// Nothing can be sent any more when a session is ended by the server; whoever comes back is told.
    void whatCouldNotBeSentIsTold()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.action("Dismiss all")->trigger();
        screen.controller->clear();
        QVERIFY(screen.bannerText().isEmpty());
        auto other = screen.place;
        other.administrator = u"taro"_s;
        screen.expectList({});
        screen.controller->setPlace(other);
        QVERIFY(screen.settled());
        QVERIFY(screen.bannerText().isEmpty()); // that is nobody else's business
        QVERIFY(screen.enter(three()));
        QCOMPARE(screen.bannerText(),
                 u"The session ended before 3 notifications were dismissed. They are still open."_s);
        screen.controller->clear();
        QVERIFY(screen.enter(three()));
        QVERIFY(screen.bannerText().isEmpty());
    }

    void aRefusalIsTold()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.table()->selectRow(0);
        screen.http.expect("POST", dismissPath(u"1"_s)).reply(403);
        screen.action("Dismiss")->trigger();
        screen.clock.advance(Dismissals::undoSpan);
        QVERIFY(screen.reported(Dismissal::State::Refused));
        QTRY_VERIFY(screen.bannerText().startsWith(u"1 notification was not dismissed."_s));
        QTRY_COMPARE(screen.titles().size(), 3);
    }

    void anApiClientDismissesNothing()
    {
        Screen screen(QString{});
        screen.http.expect("GET", u"/notifications"_s).reply(200, pageOf(three()));
        screen.page->show();
        screen.controller->setPlace(screen.place);
        QTRY_COMPARE(screen.page->state(), PageState::Ready);
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.table()->selectRow(0);
        QVERIFY(!screen.action("Dismiss")->isEnabled());
        QVERIFY(!screen.action("Dismiss all")->isEnabled());
        QVERIFY(!screen.action("Email notifications…")->isVisible());
        QVERIFY(screen.settled());
    }

    // R250
    void leadsToTheRowItSpeaksOf()
    {
        Screen screen;
        QVERIFY(screen.show(
            {with(notificationJson(u"1"_s), {{u"data"_s, QJsonObject{{u"resourceLocationId"_s, u"tokyo"_s},
                                                                     {u"connectorId"_s, u"cc1"_s}}}}),
             notificationJson(u"2"_s, u"elsewhere"_s)}));
        QTRY_COMPARE(screen.titles().size(), 2);
        const QSignalSpy links(screen.page.get(), &ui::NotificationsPage::linkRequested);
        const auto plain = static_cast<int>(screen.titles().indexOf(u"en elsewhere"_s));
        screen.table()->selectRow(plain);
        QVERIFY(!screen.action("Go to the resource location")->isEnabled());
        screen.table()->selectRow(1 - plain);
        screen.action("Go to the resource location")->trigger();
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first(), (QVariantList{u"tokyo"_s, u"cc1"_s}));
        screen.page->tellTargetGone();
        QVERIFY(screen.bannerText().contains(u"not there any more"_s));
    }

    void filtersAndSearches()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.chip(u"Errors"_s);
        QCOMPARE(screen.titles(), QStringList{u"en Connector silent"_s});
        screen.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(screen.page->window()->focusWidget(), u"update"_s);
        QVERIFY(screen.words().contains(u"Nothing matches"_s));
        screen.chip(u"Any severity"_s);
        QCOMPARE(screen.titles(), QStringList{u"en Update ready"_s});
        QVERIFY(screen.chips().contains(u"Open 1"_s));
        screen.action("Clear filter")->trigger();
        QCOMPARE(screen.titles().size(), 3);
    }

    /// What the cloud has forgotten is in the archive, is found there, exported, and wiped on request.
    void theArchiveIsSearchedExportedAndEmptied()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QVERIFY(screen.read({}));
        screen.chip(u"Archive"_s);
        QTRY_COMPARE(screen.titles().size(), 3);
        QTRY_VERIFY(screen.chips().contains(u"Archive 3"_s));
        screen.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(screen.page->window()->focusWidget(), u"subscription"_s);
        QTRY_COMPARE(screen.titles(), QStringList{u"en Subscription ends"_s});
        screen.action("Export as CSV…")->trigger();
        const auto path = screen.folder.filePath(u"out.csv"_s);
        QTRY_VERIFY(screen.dialog());
        QVERIFY(QMetaObject::invokeMethod(screen.dialog(), "fileSelected", Q_ARG(QString, path)));
        screen.dialog()->reject();
        QTRY_VERIFY(screen.bannerText().startsWith(u"1 notification was saved in"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("en Subscription ends"));
        screen.action("Clear filter")->trigger();
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.action("Empty the archive…")->trigger();
        QTRY_VERIFY(screen.dialog());
        screen.accept(); // Cancel is what Enter presses
        QTRY_VERIFY(screen.page->findChildren<QDialog *>().isEmpty());
        QCOMPARE(screen.titles().size(), 3);
        screen.action("Empty the archive…")->trigger();
        screen.expectList({});
        for (auto *button : screen.dialog()->findChildren<QPushButton *>()) {
            if (button->text() == u"Empty the archive"_s)
                button->click();
        }
        QTRY_VERIFY(screen.titles().isEmpty());
        QVERIFY(screen.settled());
    }

    /// What the chips and the services offer is what the archive holds, whatever rows have come.
    void theArchiveIsNarrowedByWhatItHolds()
    {
        Screen screen;
        auto items = three();
        items[2] = with(items[2].toObject(), {{u"component"_s, u"DaaS"_s}});
        QVERIFY(screen.show(items));
        QVERIFY(screen.read({}));
        screen.chip(u"Archive"_s);
        QTRY_VERIFY(screen.chips().contains(u"Archive 3"_s));
        for (const auto &chip :
             {u"Any severity 3"_s, u"Errors 1"_s, u"Warnings 1"_s, u"Information 1"_s, u"Success 0"_s})
            QVERIFY2(screen.chips().contains(chip), qPrintable(screen.chips()));
        screen.press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(screen.page->window()->focusWidget(), u"subscription"_s);
        QTRY_COMPARE(screen.titles().size(), 1);
        QTRY_VERIFY(screen.chips().contains(u"Errors 0"_s));
        QCOMPARE(screen.services(), (QStringList{u"All services"_s, u"Citrix Cloud"_s, u"DaaS"_s}));
        screen.chip(u"Errors"_s); // the others say what they would show
        QTRY_VERIFY(screen.chips().contains(u"Archive 0"_s));
        QVERIFY(screen.chips().contains(u"Warnings 1"_s));
        screen.chip(u"Open"_s);
        QVERIFY(screen.services().contains(u"DaaS"_s));
    }

    /// Also when nothing of the next one's can be read.
    void whatOneHasKeptIsNotToldToTheNext()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QVERIFY(screen.read({}));
        screen.chip(u"Archive"_s);
        QTRY_VERIFY(screen.chips().contains(u"Archive 3"_s));
        screen.http.expect("GET", listPath).reply(503);
        screen.place.administrator = u"taro"_s;
        screen.controller->setPlace(screen.place);
        QVERIFY(screen.titles().isEmpty());
        QVERIFY(!screen.chips().contains(u"Archive 3"_s));
        QTRY_VERIFY(screen.chips().contains(u"Archive 0"_s));
        QCOMPARE(screen.services(), QStringList{u"All services"_s});
        QVERIFY(screen.settled());
        screen.controller->clear();
    }

    void mutesAKnownFalseAlarm()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.table()->selectRow(0);
        screen.action("Mute this…")->trigger();
        QTRY_VERIFY(screen.dialog());
        screen.accept();
        QTRY_VERIFY(screen.page->findChildren<QDialog *>().isEmpty());
        const auto rules = screen.controller->attention().rules().muteRules;
        QCOMPARE(rules.size(), 1);
        QVERIFY(rules.first().fits(*screen.controller->notification(u"1"_s)));
        QVERIFY(!rules.first().fits(*screen.controller->notification(u"2"_s)));
        // The week ends with its last day in Japan.
        QCOMPARE(rules.first().until, QDateTime(QDate(2026, 4, 8), QTime(15, 0), Qt::UTC));
        screen.action("Notification settings…")->trigger();
        QTRY_VERIFY(screen.dialog());
        auto *muted = screen.dialog()->findChild<QListWidget *>();
        QCOMPARE(muted->count(), 1);
        for (auto *button : screen.dialog()->findChildren<QPushButton *>()) {
            if (button->text() == u"Remove the rule"_s)
                button->click();
        }
        QCOMPARE(screen.controller->attention().rules().muteRules.size(),
                 1); // nothing counts before it is saved
        screen.accept();
        QTRY_VERIFY(screen.page->findChildren<QDialog *>().isEmpty());
        QVERIFY(screen.controller->attention().rules().muteRules.isEmpty());
    }

    void mailsAreChosen()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        const auto types = [](bool error) {
            return QJsonArray{QJsonObject{{u"type"_s, u"Error"_s}, {u"enabled"_s, error}},
                              QJsonObject{{u"type"_s, u"Information"_s}, {u"enabled"_s, false}}};
        };
        const auto path = u"/console/v1/notifications/preferences"_s;
        const auto of = [&](bool on, bool error) {
            return QJsonObject{{u"sendNotificationEmails"_s, on},
                               {u"notificationsSubscribed"_s, types(error)}};
        };
        screen.http.expect("GET", path).reply(200, of(false, false));
        screen.action("Email notifications…")->trigger();
        QTRY_VERIFY(screen.dialog() && screen.dialog()->findChildren<QCheckBox *>().size() == 3);
        const auto boxes = screen.dialog()->findChildren<QCheckBox *>();
        boxes[0]->click();
        QVERIFY(boxes[1]->isChecked()); // once on, every type is
        boxes[2]->click();
        screen.http.expect("PUT", path).reply(503);
        screen.accept();
        QTRY_VERIFY(screen.dialog()->findChild<ui::Banner *>()->isVisible());
        QVERIFY(boxes[0]->isChecked()); // nothing is lost
        screen.http.expect("PUT", path).withJson(of(true, true)).reply(204);
        screen.http.expect("GET", path).reply(200, of(true, true));
        screen.accept();
        QTRY_VERIFY(screen.page->findChildren<QDialog *>().isEmpty());
        QTRY_VERIFY(screen.http.isExhausted());
    }

    void anErrorStandsInPlaceOfTheListAndNotOfTheArchive()
    {
        Screen screen;
        screen.page->show();
        screen.http.expect("GET", listPath).reply(403);
        screen.controller->setPlace(screen.place);
        QTRY_COMPARE(screen.page->state(), PageState::Error);
        screen.chip(u"Archive"_s);
        QCOMPARE(screen.page->state(), PageState::Ready);
        QVERIFY(screen.settled());
    }

    void theOrderOfTheRowsIsKept()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.table()->sortByColumn(table::Title, Qt::DescendingOrder);
        const auto titles = screen.titles();
        QCOMPARE(titles.first(), u"en Update ready"_s);
        screen.page.reset();
        screen.page = std::make_unique<ui::NotificationsPage>(
            ui::NotificationsServices{*screen.controller, *screen.email, screen.clock, screen.settings});
        screen.page->show();
        QTRY_COMPARE(screen.titles(), titles);
    }

    void changesLanguage()
    {
        Screen screen;
        QVERIFY(screen.show(three()));
        QTRY_COMPARE(screen.titles().size(), 3);
        screen.table()->selectRow(0);
        m_language.setLanguage(ui::LanguageController::Language::Japanese);
        QTRY_COMPARE(screen.titles().first(), u"Connector silent"_s); // the sender's Japanese
        QCOMPARE(screen.text()->toPlainText(), u"Connector silent。"_s);
        QVERIFY(screen.chips().contains(u"未消去 3"_s));
    }

private:
    ui::LanguageController m_language;
};

QTEST_MAIN(TestNotificationsPage)
#include "tst_notificationspage.moc"
