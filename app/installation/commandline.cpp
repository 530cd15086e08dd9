// SPDX-License-Identifier: Apache-2.0
#include "app/installation/commandline.h"

#include "app/installation/quoting.h"
#include "app/installation/scripts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace ccj::installation {

namespace {

using Kind = Objection::Kind;

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
               c == QChar::ParagraphSeparator;
    });
}

/// As Windows sees names; a path would be another command.
bool isFileName(const QString &name)
{
    return !name.endsWith(u'.') && !name.endsWith(u' ') &&
           std::ranges::none_of(name, [](QChar c) { return QStringView(u"<>:\"/\\|?").contains(c); });
}

std::optional<Kind> objectionTo(const QString &value)
{
    if (value.trimmed().isEmpty())
        return Kind::Missing;
    if (value.contains(u'*'))
        return Kind::Asterisk;
    if (hasControlCharacter(value))
        return Kind::ControlCharacter;
    return {};
}

QString placeholderSecret()
{
    return u"<client secret>"_s;
}

/// The arguments before and after the secret, as the program gets them.
QStringList before(const InstallParameters &parameters)
{
    return {u"/q"_s, u"/Customer:"_s + parameters.customerId, u"/ClientId:"_s + parameters.clientId};
}

QStringList after(const InstallParameters &parameters)
{
    QStringList arguments;
    if (!parameters.resourceLocationId.isEmpty())
        arguments << u"/ResourceLocationId:"_s + parameters.resourceLocationId;
    return arguments << u"/AcceptTermsOfService:true"_s;
}

QString joined(const QStringList &arguments, QString (*quoted)(const QString &))
{
    QStringList words;
    for (const auto &argument : arguments)
        words << quoted(argument);
    return words.join(u' ');
}

/// The installer and its arguments for cmd.exe.
QString commandFor(const InstallParameters &parameters, const QString &secretArgument,
                   QString (*quoted)(const QString &))
{
    return quoted(parameters.installer) + u' ' + joined(before(parameters), quoted) + u' ' + secretArgument +
           u' ' + joined(after(parameters), quoted);
}

QString readVariable()
{
    return u"\"/ClientSecret:%"_s + secretVariable + u"%\""_s;
}

QString parameterFile(const InstallParameters &parameters, const QString &secret)
{
    QJsonObject json{{u"customerName"_s, parameters.customerId},
                     {u"clientId"_s, parameters.clientId},
                     {u"clientSecret"_s, secret},
                     {u"acceptTermsOfService"_s, u"true"_s}};
    if (!parameters.resourceLocationId.isEmpty())
        json.insert(u"resourceLocationId"_s, parameters.resourceLocationId);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

PowerShellParts powerShellParts(const InstallParameters &parameters)
{
    // ".\" keeps PowerShell from looking for a command of that name elsewhere.
    return {powerShellLiteral(u".\\"_s + parameters.installer),
            powerShellLiteral(joined(before(parameters), programArgument) + u" \"/ClientSecret:"_s),
            powerShellLiteral(u"\" "_s + joined(after(parameters), programArgument))};
}

QString batchCommand(const InstallParameters &parameters)
{
    return commandFor(parameters, readVariable(), batchArgument);
}

} // namespace

QList<Objection> objections(const InstallParameters &parameters)
{
    QList<Objection> found;
    const auto check = [&](Parameter parameter, const QString &value) {
        if (const auto kind = objectionTo(value))
            found.append({parameter, *kind});
        else if (parameter == Parameter::Installer && !isFileName(value))
            found.append({parameter, Kind::NotAFileName});
    };
    check(Parameter::Installer, parameters.installer);
    check(Parameter::CustomerId, parameters.customerId);
    check(Parameter::ClientId, parameters.clientId);
    if (!parameters.resourceLocationId.isEmpty())
        check(Parameter::ResourceLocationId, parameters.resourceLocationId);
    return found;
}

QList<Objection> objectionsToSecret(const auth::SecretString &secret)
{
    const auto kind = objectionTo(secret.text());
    return kind ? QList<Objection>{{Parameter::ClientSecret, *kind}} : QList<Objection>{};
}

QList<SecretSource> secretSources(Form form)
{
    switch (form) {
    case Form::OneLine: // the prompt of cmd.exe shows what is typed
        return {SecretSource::Environment};
    case Form::Batch:
    case Form::PowerShell:
        return {SecretSource::Prompt, SecretSource::Environment};
    case Form::ParameterFile:
        return {SecretSource::ToFillIn};
    }
    Q_UNREACHABLE();
}

QString commandText(Form form, const InstallParameters &parameters, SecretSource source)
{
    const bool asks = source == SecretSource::Prompt;
    switch (form) {
    case Form::OneLine:
        return commandFor(parameters, readVariable(), promptArgument);
    case Form::Batch:
        return batchScript((asks ? batchAsks() : batchNeedsVariable()) + u'\n' + batchRefusesSecret(),
                           batchCommand(parameters));
    case Form::PowerShell:
        return powerShellScript(asks ? powerShellAsks() : powerShellNeedsVariable(),
                                powerShellParts(parameters));
    case Form::ParameterFile:
        return parameterFile(parameters, placeholderSecret());
    }
    Q_UNREACHABLE();
}

auth::SecretString commandWithSecret(Form form, const InstallParameters &parameters,
                                     const auth::SecretString &secret)
{
    using auth::SecretString;
    const auto argument = u"/ClientSecret:"_s + secret.text();
    switch (form) {
    case Form::OneLine:
        return SecretString::fromText(commandFor(parameters, promptArgument(argument), promptArgument));
    case Form::Batch:
        return SecretString::fromText(
            batchScript({}, commandFor(parameters, batchArgument(argument), batchArgument)));
    case Form::PowerShell:
        return SecretString::fromText(powerShellScript(u"$secret = "_s + powerShellLiteral(secret.text()),
                                                       powerShellParts(parameters)));
    case Form::ParameterFile:
        return SecretString::fromText(parameterFile(parameters, secret.text()));
    }
    Q_UNREACHABLE();
}

QString commandFileName(Form form)
{
    switch (form) {
    case Form::OneLine:
        return {};
    case Form::Batch:
        return u"install-connector.cmd"_s;
    case Form::PowerShell:
        return u"install-connector.ps1"_s;
    case Form::ParameterFile:
        return u"connector-parameters.json"_s;
    }
    Q_UNREACHABLE();
}

QByteArray commandFile(Form form, const QString &text)
{
    auto lines = text;
    const auto bytes = lines.replace(u"\n"_s, u"\r\n"_s).toUtf8();
    return form == Form::PowerShell ? "\xEF\xBB\xBF" + bytes : bytes;
}

QString runLine(Form form, const InstallParameters &parameters)
{
    const auto name = commandFileName(form);
    switch (form) {
    case Form::OneLine:
        return {};
    case Form::Batch:
        return name;
    case Form::PowerShell:
        return u"powershell -ExecutionPolicy Bypass -File .\\"_s + name;
    case Form::ParameterFile:
        return promptArgument(parameters.installer) + u" /q /ParametersFilePath:"_s + name;
    }
    Q_UNREACHABLE();
}

QString helpLine(const InstallParameters &parameters)
{
    return promptArgument(parameters.installer) + u" /?"_s;
}

} // namespace ccj::installation
