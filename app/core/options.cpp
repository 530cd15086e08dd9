// SPDX-License-Identifier: Apache-2.0
#include "app/core/options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ccj {

namespace {

const QString usage = u"Usage: ccj-console [options]\n"
                      "\n"
                      "Console for administrators of Citrix Cloud Japan.\n"
                      "\n"
                      "  --server URL     connect to this server instead of Citrix Cloud Japan\n"
                      "  --ca-file FILE   trust this certificate authority (PEM) for that server\n"
                      "  --profile DIR    keep settings, data and keychain entries apart, in DIR\n"
                      "  --language LANG  show the console in ja or en\n"
                      "  --mfa            only change the device of multifactor authentication,\n"
                      "                   then sign out\n"
                      "  --tray           start in the notification area (tray), without the window\n"
                      "  --help           show this text and exit\n"
                      "  --version        show the version and exit\n"_s;

std::unexpected<EarlyExit> mistake(const QString &text)
{
    return std::unexpected(EarlyExit{2, u"ccj-console: %1\nTry \"ccj-console --help\".\n"_s.arg(text)});
}

/// The server's address without a path, or what is wrong with it.
std::expected<QUrl, QString> serverAddress(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::unexpected(u"\"%1\" is not an address. Write it as https://host:port."_s.arg(text));
    if (url.scheme() != "https"_L1)
        return std::unexpected(u"the server must be reached by https, not \"%1\"."_s.arg(url.scheme()));
    if (!url.userInfo().isEmpty())
        return std::unexpected(u"names and passwords do not belong in the server's address."_s);
    url.setPath({});
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

} // namespace

std::expected<Options, EarlyExit> parseOptions(const QStringList &arguments)
{
    const QCommandLineOption server(u"server"_s, {}, u"URL"_s);
    const QCommandLineOption caFile(u"ca-file"_s, {}, u"FILE"_s);
    const QCommandLineOption profile(u"profile"_s, {}, u"DIR"_s);
    const QCommandLineOption language(u"language"_s, {}, u"LANG"_s);
    const QCommandLineOption mfa(u"mfa"_s);
    const QCommandLineOption tray(u"tray"_s);
    const QCommandLineOption help(QStringList{u"help"_s, u"h"_s});
    const QCommandLineOption version(QStringList{u"version"_s, u"v"_s});
    QCommandLineParser parser;
    parser.addOptions({server, caFile, profile, language, mfa, tray, help, version});
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return std::unexpected(EarlyExit{0, usage});
    if (parser.isSet(version))
        return std::unexpected(EarlyExit{0, u"ccj-console %1\n"_s.arg(QStringLiteral(CCJ_VERSION))});
    if (!parser.positionalArguments().isEmpty())
        return mistake(u"\"%1\" is not an option."_s.arg(parser.positionalArguments().constFirst()));

    Options options;
    if (parser.isSet(server)) {
        const auto address = serverAddress(parser.value(server));
        if (!address)
            return mistake(address.error());
        options.server = *address;
    }
    if (parser.isSet(caFile)) {
        if (!parser.isSet(server))
            return mistake(u"--ca-file needs --server: the authority is trusted for that server alone."_s);
        const QFileInfo file(parser.value(caFile));
        if (!file.isFile() || !file.isReadable())
            return mistake(u"the file \"%1\" cannot be read."_s.arg(parser.value(caFile)));
        options.caFile = file.absoluteFilePath();
    }
    if (parser.isSet(profile)) {
        const QFileInfo folder(parser.value(profile));
        if (parser.value(profile).isEmpty() || (folder.exists() && !folder.isDir()))
            return mistake(u"\"%1\" is not a folder."_s.arg(parser.value(profile)));
        options.profile = QDir::cleanPath(folder.absoluteFilePath());
    }
    options.language = parser.value(language);
    if (parser.isSet(language) && options.language != "ja"_L1 && options.language != "en"_L1)
        return mistake(u"the language is ja or en, not \"%1\"."_s.arg(options.language));
    options.mfaOnly = parser.isSet(mfa);
    options.inTray = parser.isSet(tray);
    if (options.mfaOnly && options.inTray)
        return mistake(u"--mfa has nothing to do in the tray: name one of --mfa and --tray."_s);
    return options;
}

} // namespace ccj
