// SPDX-License-Identifier: Apache-2.0
#include "ui/common/errortext.h"
#include "ui/common/page.h"
#include "ui/common/placeholder.h"
#include "ui/i18n/languagecontroller.h"

#include <QLabel>
#include <QSet>
#include <QTest>

using namespace ccj;
using namespace ccj::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Every error that can reach the screen has words of its own, in both languages.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasWords();
    void everyNameHasWordsOfItsOwn_data();
    void everyNameHasWordsOfItsOwn();
    void limitsTellWhich();
    void attemptsAndWaitingAreNamed();
    void unknownOutcomeGoesBeforeItsReason();
    void detailsAreForSupport();
    void errorOnScreenChangesLanguage();

private:
    LanguageController m_language;
};

static Error named(const QString &type, Error::Kind kind = Error::Kind::Invalid)
{
    Error error = Error::of(kind);
    error.type = type;
    return error;
}

void TestErrorText::everyKindHasWords()
{
    QSet<QString> titles;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Unexpected); ++kind) {
        for (const auto language :
             {LanguageController::Language::English, LanguageController::Language::Japanese}) {
            m_language.setLanguage(language);
            const ErrorText text = errorText(Error::of(static_cast<Error::Kind>(kind)));
            QVERIFY2(!text.title.isEmpty() && !text.advice.isEmpty(), qPrintable(QString::number(kind)));
            QCOMPARE(text.actionText.isEmpty(), text.action == ErrorText::Action::None);
            if (language == LanguageController::Language::English)
                titles.insert(text.title);
        }
    }
    QCOMPARE(titles.size(), static_cast<int>(Error::Kind::Unexpected) + 1);
}

void TestErrorText::everyNameHasWordsOfItsOwn_data()
{
    QTest::addColumn<QString>("type");
    const auto ours = {"lastFullAdministrator", "alreadyInvited", "emailNotAllowed", "knownToCommercial",
                       "invitationPending",     "locationInUse",  "wrongCustomer",   "personRequired",
                       "invalidCredentials",    "invalidCode",    "codeAlreadyUsed", "codeExpired",
                       "tooManyAttempts",       "ticketExpired",  "wrongStep",       "organizationNotFound",
                       "azureAdNotConnected",   "sessionExpired", "sessionRevoked",  "accessRemoved",
                       "locationReadOnly"};
    for (const char *name : ours)
        QTest::addRow("%s", name) << u"urn:ccj:error:"_s + QString::fromLatin1(name);
    const auto common = {"outOfRange",        "tooLong",
                         "invalidString",     "invalidEnum",
                         "missing",           "invalidJson",
                         "authentication",    "authorization",
                         "notFound",          "notAcceptable",
                         "notImplemented",    "unsupportedMediaType",
                         "rateLimitExceeded", "optimisticConcurrency",
                         "serviceUnavailable"};
    for (const char *name : common)
        QTest::addRow("%s", name) << u"https://errors-api.cloud.com/common/"_s + QString::fromLatin1(name);
}

/// The same kind with an unknown name says something general; a known name must say more.
void TestErrorText::everyNameHasWordsOfItsOwn()
{
    QFETCH(QString, type);
    m_language.setLanguage(LanguageController::Language::English);
    const ErrorText general = errorText(named(u"urn:ccj:error:somethingNew"_s));
    const ErrorText text = errorText(named(type));
    QVERIFY(!text.title.isEmpty());
    QVERIFY(text.title != general.title);
    QVERIFY(!text.title.contains(type.section(u':', -1)));
}

/// R29, R30: idle and the longest session are two different things to the person who comes back.
void TestErrorText::limitsTellWhich()
{
    m_language.setLanguage(LanguageController::Language::English);
    Error error = named(u"urn:ccj:error:sessionExpired"_s, Error::Kind::SessionExpired);
    error.parameters.insert(u"reason"_s, u"idle"_s);
    QVERIFY(errorText(error).advice.contains(u"60 minutes"_s));
    error.parameters.insert(u"reason"_s, u"maximum"_s);
    QVERIFY(errorText(error).advice.contains(u"24 hours"_s));
    QCOMPARE(errorText(error).action, ErrorText::Action::SignIn);
}

void TestErrorText::attemptsAndWaitingAreNamed()
{
    m_language.setLanguage(LanguageController::Language::English);
    Error code = named(u"urn:ccj:error:invalidCode"_s, Error::Kind::Unauthorized);
    code.parameters.insert(u"attemptsLeft"_s, u"3"_s);
    QVERIFY(errorText(code).advice.contains(u'3'));
    Error wait = named(u"urn:ccj:error:tooManyAttempts"_s, Error::Kind::RateLimited);
    wait.retryAfter = 150s;
    QVERIFY2(errorText(wait).advice.contains(u"3 minutes"_s), qPrintable(errorText(wait).advice));
}

void TestErrorText::unknownOutcomeGoesBeforeItsReason()
{
    Error error = Error::of(Error::Kind::Timeout);
    const QString plain = errorText(error).title;
    error.outcomeUnknown = true;
    QVERIFY(errorText(error).title != plain);
    QCOMPARE(errorText(error).action, ErrorText::Action::None); // never repeated at the press of a button
}

void TestErrorText::detailsAreForSupport()
{
    Error error = named(u"urn:ccj:error:locationInUse"_s, Error::Kind::Conflict);
    error.httpStatus = 409;
    error.transactionId = u"4f0c-17"_s;
    error.detail = u"There are connectors."_s;
    const ErrorText text = errorText(error);
    for (const QString &part : {u"409"_s, error.type, error.transactionId, error.detail})
        QVERIFY(text.details.contains(part));
    QVERIFY(!text.title.contains(error.detail));
}

/// An error that stands on the screen is worded anew when the language is switched.
void TestErrorText::errorOnScreenChangesLanguage()
{
    m_language.setLanguage(LanguageController::Language::English);
    Page page;
    page.setState(PageState::Error, Error::of(Error::Kind::Offline));
    page.show();
    const auto shows = [&page](const QString &text) {
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    };
    const QString english = errorText(Error::of(Error::Kind::Offline)).title;
    QVERIFY(shows(english));
    m_language.setLanguage(LanguageController::Language::Japanese);
    const QString japanese = errorText(Error::of(Error::Kind::Offline)).title;
    QVERIFY(japanese != english);
    QTRY_VERIFY(shows(japanese));
    QVERIFY(!shows(english));
}

QTEST_MAIN(TestErrorText)
#include "tst_errortext.moc"
