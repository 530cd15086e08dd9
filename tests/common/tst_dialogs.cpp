// SPDX-License-Identifier: Apache-2.0
#include "ui/common/applydialog.h"
#include "ui/common/banner.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/field.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;

namespace {

/// A dialog with one field that must not be empty.
class Rename : public ApplyDialog
{
    Q_OBJECT
public:
    Rename() : edit(new QLineEdit), field(new Field(edit))
    {
        body()->addWidget(field);
        field->setLabel(u"Name"_s);
        setHeadline(u"Rename"_s);
        setVerb(u"Rename"_s, u"Renaming…"_s);
    }
    using ApplyDialog::body;
    using ApplyDialog::cancelButton;
    using ApplyDialog::verbButton;

    QLineEdit *edit;
    Field *field;
    int started = 0;
    bool gaveUp = false;

protected:
    bool validate() override
    {
        field->setError(edit->text().isEmpty() ? u"Enter a name."_s : QString());
        return !field->hasError();
    }
    void apply() override { ++started; }
    void abandon() override { gaveUp = true; }
};

Confirmation removal()
{
    return {u"Remove Hanako?"_s, {}, {u"Her sign-in"_s}, {u"Her connectors"_s}, u"Remove"_s, u"Removing…"_s};
}

} // namespace

class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStartsWhileAFieldIsWrong();
    void refusalKeepsWhatWasTyped();
    void theFocusComesBackAfterAFailure();
    void successCloses();
    void escapeGivesUp();
    void safeButtonIsTheDefault();
    void confirmationStartsTheAct();
    void fieldTellsItsError();
    void aFormThatFitsHasNoScrollBar();
    void aFormHigherThanTheScreenScrolls();
};

void TestDialogs::nothingStartsWhileAFieldIsWrong()
{
    auto *dialog = new Rename;
    dialog->open();
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QCOMPARE(dialog->started, 0);
    QCOMPARE(dialog->edit->accessibleDescription(), u"Enter a name."_s);
    dialog->reject();
}

void TestDialogs::refusalKeepsWhatWasTyped()
{
    auto *dialog = new Rename;
    dialog->open();
    dialog->edit->setText(u"Tokyo"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QCOMPARE(dialog->started, 1);
    QVERIFY(!dialog->verbButton()->isEnabled()); // not twice
    const Error refused = Error::of(Error::Kind::Conflict);
    dialog->failed(refused);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->edit->text(), u"Tokyo"_s);
    QVERIFY(dialog->edit->isEnabled());
    QVERIFY(dialog->findChild<Banner *>()->text().contains(errorText(refused).title));
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QCOMPARE(dialog->started, 2);
    dialog->reject();
}

/// The form cannot be used meanwhile, and what cannot be used loses the focus.
void TestDialogs::theFocusComesBackAfterAFailure()
{
    auto *dialog = new Rename;
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    dialog->edit->setText(u"Tokyo"_s);
    for (QWidget *one : std::initializer_list<QWidget *>{dialog->edit, dialog->verbButton()}) {
        one->setFocus();
        QTest::keyClick(one, one == dialog->edit ? Qt::Key_Return : Qt::Key_Space);
        QVERIFY(!one->isEnabled());
        dialog->failed(Error::of(Error::Kind::Conflict));
        QVERIFY(one->hasFocus());
    }
    dialog->reject();
}

void TestDialogs::successCloses()
{
    const QPointer dialog = new Rename;
    dialog->open();
    QSignalSpy accepted(dialog.data(), &QDialog::accepted);
    dialog->edit->setText(u"Tokyo"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    dialog->applied();
    QCOMPARE(accepted.size(), 1);
    QTRY_VERIFY(!dialog);
}

void TestDialogs::escapeGivesUp()
{
    auto *dialog = new Rename;
    dialog->open();
    dialog->edit->setText(u"Tokyo"_s);
    QTest::mouseClick(dialog->verbButton(), Qt::LeftButton);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->gaveUp);
    QCOMPARE(rejected.size(), 1);
}

/// Enter on a question about taking something away changes nothing.
void TestDialogs::safeButtonIsTheDefault()
{
    auto *dialog = new ConfirmDialog(removal);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(confirmed.size(), 0);
    QCOMPARE(rejected.size(), 1);
}

void TestDialogs::confirmationStartsTheAct()
{
    auto *dialog = new ConfirmDialog(removal);
    QSignalSpy confirmed(dialog, &ConfirmDialog::confirmed);
    dialog->open();
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Remove"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(confirmed.size(), 1);
    QVERIFY(dialog->isVisible()); // until the server has done it
    dialog->applied();
}

void TestDialogs::fieldTellsItsError()
{
    auto *edit = new QLineEdit;
    Field field(edit);
    field.setLabel(u"Email address"_s);
    field.setHelp(u"A company address."_s);
    edit->setText(u"hanako"_s);
    QCOMPARE(edit->accessibleName(), u"Email address"_s);
    QCOMPARE(edit->accessibleDescription(), u"A company address."_s);
    field.setError(u"Not an address."_s);
    QCOMPARE(edit->accessibleDescription(), u"Not an address."_s);
    QCOMPARE(edit->text(), u"hanako"_s);
    field.clearError();
    QCOMPARE(edit->accessibleDescription(), u"A company address."_s);
}

void TestDialogs::aFormThatFitsHasNoScrollBar()
{
    Rename dialog;
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!dialog.findChild<QScrollArea *>()->verticalScrollBar()->isVisible());
}

void TestDialogs::aFormHigherThanTheScreenScrolls()
{
    Rename dialog;
    QList<QLineEdit *> edits;
    for (int i = 0; i < 30; ++i) {
        edits << new QLineEdit;
        dialog.body()->addWidget(edits.last());
    }
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *scroll = dialog.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->verticalScrollBar()->isVisible());
    QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
    for (const QPushButton *button : {dialog.verbButton(), dialog.cancelButton()})
        QVERIFY(dialog.rect().contains(button->geometry()));
    const auto isSeen = [scroll](const QWidget *field) {
        const QPoint place = field->mapTo(scroll->viewport(), QPoint());
        return scroll->viewport()->rect().contains(QRect(place, field->size()));
    };
    QVERIFY(!isSeen(edits.last()));
    // Backwards from the first field: the buttons, then the end of the form.
    dialog.activateWindow();
    dialog.edit->setFocus();
    while (dialog.focusWidget() != edits.last())
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Backtab);
    QVERIFY(isSeen(edits.last()));
    dialog.edit->setFocus();
    QVERIFY(isSeen(dialog.edit));
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
