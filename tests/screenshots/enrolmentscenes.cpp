// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/totp.h"

#include "tests/screenshots/actor.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

constexpr auto passwordPage = "ccj::ui::PasswordPage";
constexpr auto codePage = "ccj::ui::CodePage";
constexpr auto codeWords = "CodeWords";
constexpr auto mailCode = "Code sent by email (6 digits)";
constexpr auto authenticatorCode = "Verification code (6 digits)";
constexpr auto backupCode = "Unused backup code (8 digits)";

void enterPassword(Actor &actor, const QJsonObject &person)
{
    Stage &stage = actor.stage();
    if (stage.table()->isVisible())
        actor.act("ccj::ui::Menus", "&Sign out");
    actor.expect(u"a page to sign in"_s, [&] { return stage.visible<QLineEdit>() != nullptr; });
    if (!stage.visible<QLineEdit>(Actor::words(passwordPage, "Email address")))
        actor.press("ccj::ui::ApiClientPage", "Sign in with email address and password");
    stage.type(Actor::words(passwordPage, "Email address"), person["email"_L1].toString());
    stage.type(Actor::words(passwordPage, "Password"), person["password"_L1].toString());
    actor.press(passwordPage, "Sign in");
}

bool awaitField(Actor &actor, const char *context, const char *name)
{
    return actor.expect(QString::fromLatin1(name), [&] {
        return actor.stage().visible<QLineEdit>(Actor::words(context, name)) != nullptr;
    });
}

void enter(Actor &actor, const char *context, const char *field, const QString &text)
{
    if (awaitField(actor, context, field))
        actor.stage().type(Actor::words(context, field), text);
}

/// The key, as somebody without a camera reads it.
QString keyOnScreen(Stage &stage)
{
    static const QRegularExpression key(u"^([A-Z2-7]{4}\\s?){4,}$"_s);
    for (const auto *label : stage.topmost()->findChildren<QLabel *>()) {
        if (label->isVisible() && key.match(label->text()).hasMatch())
            return label->text().remove(QRegularExpression(u"\\s"_s));
    }
    return {};
}

void playMethods(Actor &actor)
{
    enterPassword(actor, actor.stage().person());
    awaitField(actor, codeWords, authenticatorCode);
    actor.press(codePage, "Don't have your authenticator app?");
    actor.show(u"sign-in-methods"_s);
    actor.press(codePage, "None of these is possible");
    actor.expect(u"the text for support"_s,
                 [&] { return actor.stage().visible<QPlainTextEdit>() != nullptr; });
    actor.show(u"sign-in-support"_s);
    actor.leaveDialogs();
    actor.press(codePage, "Use a backup code");
    enter(actor, codeWords, backupCode, u"1234 5678"_s);
    actor.press(codePage, "Verify code");
    actor.stage().settle();
    actor.show(u"sign-in-backup-code-refused"_s);
    actor.press(codePage, "Use another method");
    actor.press(codePage, "Receive a code by email");
    actor.show(u"sign-in-mail"_s);
    actor.press(codePage, "Send the code");
    awaitField(actor, codeWords, mailCode);
    actor.show(u"sign-in-mail-sent"_s);
    actor.press(codePage, "Sign in as someone else");
}

void playMailStep(Actor &actor, const QJsonObject &person)
{
    const auto email = person["email"_L1].toString();
    actor.goOn();
    awaitField(actor, codeWords, mailCode);
    actor.show(u"enrolment-mail"_s);
    const auto code = actor.stage().cloud().outbox(email).at(0)["code"_L1].toString();
    enter(actor, codeWords, mailCode, code);
    enter(actor, "ccj::ui::EnrolmentMail", "Password of this account", u"wrong"_s);
    actor.goOn();
    actor.stage().settle();
    actor.show(u"enrolment-mail-refused"_s);
    enter(actor, "ccj::ui::EnrolmentMail", "Password of this account", person["password"_L1].toString());
    actor.goOn();
}

void playWaysBack(Actor &actor)
{
    enter(actor, "ccj::ui::PhoneField", "Recovery phone", u"090-1234-5678"_s);
    actor.show(u"enrolment-phone"_s);
    actor.goOn();
    actor.expect(u"the question for backup codes"_s, [&] {
        return actor.stage().visible<QAbstractButton>(
            Actor::words("ccj::ui::EnrolmentCodes", "Generate backup codes"));
    });
    actor.show(u"enrolment-codes-to-make"_s);
    actor.goOn();
    actor.expect(u"the backup codes"_s, [&] { return actor.stage().visible<QCheckBox>() != nullptr; });
    actor.show(u"enrolment-codes"_s);
    actor.press("ccj::ui::CodesView", "Copy codes");
    actor.press("ccj::ui::CodesView", "I've saved these codes");
    actor.show(u"enrolment-codes-saved"_s);
    actor.goOn();
    actor.expect(u"the end of the enrolment"_s, [&] {
        return actor.stage().visible<QLabel>(Actor::words("ccj::ui::EnrolmentEnd", "You are enrolled"));
    });
    actor.show(u"enrolment-done"_s);
}

} // namespace

void playEnrolment(Actor &actor)
{
    Stage &stage = actor.stage();
    playMethods(actor);
    const auto person = stage.cloud().people()["people"_L1][3].toObject();
    enterPassword(actor, person);
    actor.expect(u"the enrolment"_s, [&] { return stage.dialog() != nullptr; });
    actor.show(u"enrolment"_s);
    playMailStep(actor, person);
    actor.expect(u"the key"_s, [&] { return !keyOnScreen(stage).isEmpty(); });
    const auto key = mfa::decodeBase32(keyOnScreen(stage)).value_or(QByteArray());
    actor.show(u"enrolment-scan"_s);
    stage.dialog()->reject();
    stage.settle();
    actor.show(u"enrolment-leave"_s);
    stage.dialog()->reject();
    stage.settle();
    actor.goOn();
    const auto rightCode = [&] {
        return mfa::totpCode(key, mfa::totpStep(QDateTime::currentSecsSinceEpoch()));
    };
    enter(actor, codeWords, authenticatorCode, rightCode() == u"000000" ? u"111111"_s : u"000000"_s);
    actor.goOn();
    stage.settle();
    actor.show(u"enrolment-code-refused"_s);
    enter(actor, codeWords, authenticatorCode, rightCode());
    actor.goOn();
    awaitField(actor, "ccj::ui::PhoneField", "Recovery phone");
    playWaysBack(actor);
    actor.goOn();
    stage.settle();
}

} // namespace ccj::testing
