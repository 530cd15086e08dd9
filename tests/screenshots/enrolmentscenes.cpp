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

constexpr auto codeWords = "CodeWords";
constexpr auto mailCode = "Code sent by email (6 digits)";
constexpr auto authenticatorCode = "Verification code (6 digits)";

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

void playMailStep(Actor &actor, const QJsonObject &person)
{
    const auto email = person["email"_L1].toString();
    actor.goOn();
    actor.awaitField(codeWords, mailCode);
    actor.show(u"enrolment-mail"_s);
    const auto code = actor.stage().cloud().outbox(email).at(0)["code"_L1].toString();
    actor.enter(codeWords, mailCode, code);
    actor.enter("ccj::ui::EnrolmentMail", "Password of this account", u"wrong"_s);
    actor.goOn();
    actor.stage().settle();
    actor.show(u"enrolment-mail-refused"_s);
    actor.enter("ccj::ui::EnrolmentMail", "Password of this account", person["password"_L1].toString());
    actor.goOn();
}

void playWaysBack(Actor &actor)
{
    actor.enter("ccj::ui::PhoneField", "Recovery phone", u"090-1234-5678"_s);
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
    const auto person = stage.cloud().people()["people"_L1][3].toObject();
    actor.enterPassword(person);
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
    actor.enter(codeWords, authenticatorCode, rightCode() == u"000000" ? u"111111"_s : u"000000"_s);
    actor.goOn();
    stage.settle();
    actor.show(u"enrolment-code-refused"_s);
    actor.enter(codeWords, authenticatorCode, rightCode());
    actor.goOn();
    actor.awaitField("ccj::ui::PhoneField", "Recovery phone");
    playWaysBack(actor);
    actor.goOn();
    stage.settle();
}

} // namespace ccj::testing
