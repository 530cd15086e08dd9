// SPDX-License-Identifier: Apache-2.0
#include "app/installation/commandline.h"
#include "app/installation/exitcode.h"

#include "tests/installation/windowsreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QtTest>

using namespace ccj::auth;
using namespace ccj::installation;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using Kind = Objection::Kind;

namespace {

const QList<Form> allForms{Form::OneLine, Form::Batch, Form::PowerShell, Form::ParameterFile};

InstallParameters usual()
{
    return {u"cwcconnector.exe"_s, u"aobashoji01"_s, u"11111111-2222-4333-8444-555555555555"_s,
            u"0b9f3c1e-5a0e-4a51-9a1e-2f2d7e6c0001"_s};
}

InstallParameters nasty()
{
    return {u"コネクタ 50%off & 'x'.exe"_s, u"a\"b%PATH%"_s, u"back\\slash\\"_s, u"!^&|<>`$x"_s};
}

QString lineWith(const QString &text, const QString &part)
{
    for (const auto &line : text.split(u'\n')) {
        if (line.contains(part))
            return line;
    }
    return {};
}

const Variables variables{{u"PATH"_s, u"EXPANDED"_s}, {u"CCJ_CLIENT_SECRET"_s, u"s3cr+t=="_s}};

/// What the installer gets by cmd.exe, its own name first.
QStringList typed(const QString &line)
{
    return argumentsIn(handedOver(withVariablesTyped(line, variables)));
}

/// Of characters that mean something to somebody.
QStringList secrets()
{
    constexpr QStringView letters = u"aB3+/==\\\"%!^&|<>()';";
    QRandomGenerator generator(815);
    QStringList texts;
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int length = 1 + generator.bounded(10); length > 0; --length)
            text += letters.at(generator.bounded(static_cast<int>(letters.size())));
        texts << text;
    }
    return texts;
}

QStringList argumentsFor(const InstallParameters &parameters, const QString &secret)
{
    return {parameters.installer,
            u"/q"_s,
            u"/Customer:"_s + parameters.customerId,
            u"/ClientId:"_s + parameters.clientId,
            u"/ClientSecret:"_s + secret,
            u"/ResourceLocationId:"_s + parameters.resourceLocationId,
            u"/AcceptTermsOfService:true"_s};
}

} // namespace

/// The forms of a silent installation (R197–R206).
class tst_CommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLineIsAsDocumented();
    void theLineSurvivesEveryName();
    void theBatchFileWaitsAndTells();
    void theBatchFileSurvivesEveryName();
    void powerShellWaitsAndTells();
    void powerShellSurvivesEveryName();
    void theParameterFileHasTheDocumentedKeys();
    void withoutALocationItIsLeftOut();
    void noFormHoldsASecretUnasked();
    void theSecretIsWrittenOutOnlyOnRequest();
    void aSecretArrivesWholeOrIsRefused();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void filesAreReadAsTheyAreMeant();
    void filesAreStartedLikeThis();
    void exitCodesAreTheDocumentedOnes();
};

void tst_CommandLine::theLineIsAsDocumented() // R198, R200, X6, X7
{
    QCOMPARE(commandText(Form::OneLine, usual(), SecretSource::Environment),
             u"cwcconnector.exe /q /Customer:aobashoji01 /ClientId:11111111-2222-4333-8444-555555555555 "
             "\"/ClientSecret:%CCJ_CLIENT_SECRET%\" /ResourceLocationId:0b9f3c1e-5a0e-4a51-9a1e-2f2d7e6c0001 "
             "/AcceptTermsOfService:true"_s);
}

void tst_CommandLine::theLineSurvivesEveryName()
{
    QCOMPARE(typed(commandText(Form::OneLine, nasty(), SecretSource::Environment)),
             argumentsFor(nasty(), u"s3cr+t=="_s));
}

void tst_CommandLine::theBatchFileWaitsAndTells() // R201, R202
{
    const auto text = commandText(Form::Batch, usual(), SecretSource::Environment);
    const auto lines = text.split(u'\n');
    const auto start = lines.indexOf(lineWith(text, u"start "_s));
    QVERIFY(lines.at(start).startsWith(u"start \"\" /wait cwcconnector.exe /q /Customer:aobashoji01 "_s));
    QCOMPARE(lines.at(start + 1), u"echo %ErrorLevel%"_s); // before anything else can change it
    for (const auto &known : exitCodes())
        QVERIFY(text.contains(
            u"if \"%result%\"==\"%1\" set \"meaning=%2\""_s.arg(QString::number(known.code), known.script)));
    QVERIFY(text.endsWith(u"exit /b %result%\n"_s));
    QVERIFY(!text.contains(u"chcp"_s));
    const auto asking = commandText(Form::Batch, usual(), SecretSource::Prompt);
    QVERIFY(asking.contains(u"Read-Host -AsSecureString"_s));
    QVERIFY(!asking.contains(u"set /p"_s)); // which would show what is typed
}

void tst_CommandLine::theBatchFileSurvivesEveryName()
{
    const auto text = commandText(Form::Batch, nasty(), SecretSource::Environment);
    auto line = lineWith(text, u"start "_s);
    line.remove(u"start \"\" /wait "_s);
    QCOMPARE(argumentsIn(handedOver(withVariablesInBatch(line, variables))),
             argumentsFor(nasty(), u"s3cr+t=="_s));
    QVERIFY(text.contains(u"setlocal DisableDelayedExpansion"_s)); // or "!" would mean something
    QVERIFY(text.contains(u"chcp 65001"_s));
}

void tst_CommandLine::powerShellWaitsAndTells() // R201, R202
{
    const auto text = commandText(Form::PowerShell, usual(), SecretSource::Prompt);
    QVERIFY(text.contains(u"Start-Process -FilePath '.\\cwcconnector.exe' -ArgumentList $arguments -Wait"_s));
    QVERIFY(text.contains(u"Read-Host -AsSecureString"_s));
    QVERIFY(text.contains(u"\n$process.ExitCode\n"_s));
    for (const auto &known : exitCodes())
        QVERIFY(text.contains(u"    %1 { '%2' }"_s.arg(QString::number(known.code), known.script)));
    const auto fromVariable = commandText(Form::PowerShell, usual(), SecretSource::Environment);
    QVERIFY(fromVariable.contains(u"$secret = $env:CCJ_CLIENT_SECRET"_s));
    QVERIFY(!fromVariable.contains(u"Read-Host"_s));
}

void tst_CommandLine::powerShellSurvivesEveryName()
{
    const auto text = commandText(Form::PowerShell, nasty(), SecretSource::Prompt);
    auto line = lineWith(text, u"$arguments = "_s);
    line.remove(u"$arguments = '"_s).chop(1);
    const auto halves = line.split(u"' + $secret + '"_s);
    QCOMPARE(halves.size(), 2);
    auto commandLine = halves.join(u"s3cr+t=="_s);
    commandLine.replace(u"''"_s, u"'"_s);
    QCOMPARE(argumentsIn(commandLine), argumentsFor(nasty(), u"s3cr+t=="_s).mid(1));
    QVERIFY(text.contains(u"-FilePath '.\\コネクタ 50%off & ''x''.exe' "_s));
}

void tst_CommandLine::theParameterFileHasTheDocumentedKeys()
{
    const auto text = commandText(Form::ParameterFile, nasty(), SecretSource::ToFillIn);
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(json.keys(), (QStringList{u"acceptTermsOfService"_s, u"clientId"_s, u"clientSecret"_s,
                                       u"customerName"_s, u"resourceLocationId"_s}));
    QCOMPARE(json["acceptTermsOfService"_L1], QJsonValue(u"true"_s)); // a text, not a boolean
    QCOMPARE(json["customerName"_L1].toString(), nasty().customerId);
    QCOMPARE(json["clientId"_L1].toString(), nasty().clientId);
    QCOMPARE(json["resourceLocationId"_L1].toString(), nasty().resourceLocationId);
    QVERIFY(!json["clientSecret"_L1].toString().isEmpty());
}

void tst_CommandLine::withoutALocationItIsLeftOut() // R199, X5
{
    auto parameters = usual();
    parameters.resourceLocationId.clear();
    QVERIFY(objections(parameters).isEmpty());
    for (const auto form : allForms) {
        const auto text = commandText(form, parameters, secretSources(form).constFirst());
        QVERIFY(!text.contains(u"resourceLocationId"_s, Qt::CaseInsensitive));
        QVERIFY(text.contains(u"acceptTermsOfService"_s, Qt::CaseInsensitive)); // R200
    }
}

void tst_CommandLine::noFormHoldsASecretUnasked() // R204
{
    QCOMPARE(secretSources(Form::OneLine), QList{SecretSource::Environment});
    for (const auto form : {Form::Batch, Form::PowerShell})
        QCOMPARE(secretSources(form), (QList{SecretSource::Prompt, SecretSource::Environment}));
    QCOMPARE(secretSources(Form::ParameterFile), QList{SecretSource::ToFillIn});
    for (const auto form : {Form::OneLine, Form::Batch, Form::ParameterFile})
        QVERIFY(!commandText(form, usual(), secretSources(form).constFirst()).contains(u'*')); // X8
}

void tst_CommandLine::theSecretIsWrittenOutOnlyOnRequest() // R204
{
    const auto secret = SecretString::fromText(u"s3\"cr%PATH%+t\\"_s);
    const auto line = commandWithSecret(Form::OneLine, usual(), secret).text();
    QCOMPARE(typed(line), argumentsFor(usual(), secret.text()));
    auto start = lineWith(commandWithSecret(Form::Batch, usual(), secret).text(), u"start "_s);
    start.remove(u"start \"\" /wait "_s);
    QCOMPARE(argumentsIn(handedOver(withVariablesInBatch(start, variables))),
             argumentsFor(usual(), secret.text()));
    const auto json = QJsonDocument::fromJson(commandWithSecret(Form::ParameterFile, usual(), secret).utf8());
    QCOMPARE(json["clientSecret"_L1].toString(), secret.text());
    const auto quote = SecretString::fromText(u"it's$x"_s);
    QVERIFY(commandWithSecret(Form::PowerShell, usual(), quote).text().contains(u"$secret = 'it''s$x'\n"_s));
}

void tst_CommandLine::aSecretArrivesWholeOrIsRefused() // R204
{
    const auto line = commandText(Form::OneLine, usual(), SecretSource::Environment);
    for (const auto source : {SecretSource::Prompt, SecretSource::Environment}) {
        const auto script = commandText(Form::Batch, usual(), source);
        auto start = lineWith(script, u"start "_s);
        start.remove(u"start \"\" /wait "_s);
        // As PowerShell takes the look: the pattern between single quotes, which means the same to Qt.
        const auto look = lineWith(script, u" -match "_s);
        QVERIFY(script.indexOf(look) < script.indexOf(start));
        const QRegularExpression refused(look.section(u'\'', 1, 1));
        QVERIFY(refused.isValid());
        int arrived = 0;
        for (const auto &secret : secrets()) {
            const Variables set{{u"CCJ_CLIENT_SECRET"_s, secret}, {u"PATH"_s, u"EXPANDED"_s}};
            if (secret.contains(refused))
                continue;
            ++arrived;
            const auto expected = argumentsFor(usual(), secret);
            QCOMPARE(argumentsIn(handedOver(withVariablesInBatch(start, set))), expected);
            QCOMPARE(argumentsIn(handedOver(withVariablesTyped(line, set))), expected);
        }
        QVERIFY(arrived > 500);
        for (const auto *usable : {u"a%b", u"%PATH%", u"!x!", u"^&|<>()", u"a\\b", u"it's", u";x", u"=="})
            QVERIFY(!QString::fromUtf16(usable).contains(refused));
    }
}

void tst_CommandLine::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<std::optional<Kind>>("anywhere");
    QTest::addColumn<std::optional<Kind>>("asFileName");
    const auto add = [](const char *name, const QString &value, std::optional<Kind> anywhere,
                        std::optional<Kind> asFileName) {
        QTest::newRow(name) << value << anywhere << asFileName;
    };
    add("good", u"abc"_s, {}, {});
    add("Japanese and blanks", u"コネクタ 1.exe"_s, {}, {});
    add("nothing", u""_s, Kind::Missing, Kind::Missing);
    add("blanks", u"  　"_s, Kind::Missing, Kind::Missing);
    add("marks of print", u"*ClientId*"_s, Kind::Asterisk, Kind::Asterisk); // X8
    add("line break", u"a\nb"_s, Kind::ControlCharacter, Kind::ControlCharacter);
    add("line separator", u"a\u2028b"_s, Kind::ControlCharacter, Kind::ControlCharacter);
    add("NUL", u"a"_s + QChar(0) + u"b"_s, Kind::ControlCharacter, Kind::ControlCharacter);
    add("path", u"C:\\a.exe"_s, {}, Kind::NotAFileName);
    add("quote", u"a\"b"_s, {}, Kind::NotAFileName);
    add("ends with a dot", u"a."_s, {}, Kind::NotAFileName);
}

void tst_CommandLine::mistakesAreNamed()
{
    QFETCH(QString, value);
    QFETCH(std::optional<Kind>, anywhere);
    QFETCH(std::optional<Kind>, asFileName);
    const auto expected = [](Parameter parameter, std::optional<Kind> kind) {
        return kind ? QList<Objection>{{parameter, *kind}} : QList<Objection>{};
    };
    auto parameters = usual();
    parameters.clientId = value;
    QCOMPARE(objections(parameters), expected(Parameter::ClientId, anywhere));
    parameters = usual();
    parameters.customerId = value;
    QCOMPARE(objections(parameters), expected(Parameter::CustomerId, anywhere));
    parameters = usual();
    parameters.installer = value;
    QCOMPARE(objections(parameters), expected(Parameter::Installer, asFileName));
    QCOMPARE(objectionsToSecret(SecretString::fromText(value)), expected(Parameter::ClientSecret, anywhere));
}

void tst_CommandLine::filesAreReadAsTheyAreMeant()
{
    QCOMPARE(commandFile(Form::Batch, u"a\nb\n"_s), "a\r\nb\r\n");
    QCOMPARE(commandFile(Form::PowerShell, u"あ\n"_s), QByteArray("\xEF\xBB\xBF") + "あ\r\n");
    QCOMPARE(commandFile(Form::ParameterFile, u"{\n}\n"_s), "{\r\n}\r\n");
}

void tst_CommandLine::filesAreStartedLikeThis()
{
    QVERIFY(commandFileName(Form::OneLine).isEmpty());
    QVERIFY(runLine(Form::OneLine, usual()).isEmpty());
    QCOMPARE(runLine(Form::Batch, usual()), u"install-connector.cmd"_s);
    QCOMPARE(runLine(Form::PowerShell, usual()),
             u"powershell -ExecutionPolicy Bypass -File .\\install-connector.ps1"_s);
    QCOMPARE(runLine(Form::ParameterFile, usual()),
             u"cwcconnector.exe /q /ParametersFilePath:connector-parameters.json"_s);
    auto renamed = usual();
    renamed.installer = u"my installer.exe"_s;
    QCOMPARE(helpLine(renamed), u"\"my installer.exe\" /?"_s); // R206
}

void tst_CommandLine::exitCodesAreTheDocumentedOnes() // R202
{
    QList<int> codes;
    for (const auto &known : exitCodes())
        codes << known.code;
    QCOMPARE(codes, (QList{0, 2, 1603}));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
