// SPDX-License-Identifier: Apache-2.0
#include "app/installation/scripts.h"

#include "app/installation/commandline.h"
#include "app/installation/exitcode.h"
#include "app/installation/quoting.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::installation {

namespace {

QString withVariable(QString text)
{
    return text.replace(u"VARIABLE"_s, secretVariable);
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QString lines(const QStringList &all)
{
    return all.join(u'\n') + u'\n';
}

} // namespace

QString batchScript(const QString &first, const QString &command)
{
    QStringList script{u"@echo off"_s};
    if (!isAscii(command))
        script << u"chcp 65001 >nul"_s; // the file is UTF-8
    script << u"setlocal DisableDelayedExpansion"_s;
    if (!first.isEmpty())
        script << first;
    script << u"start \"\" /wait "_s + command << u"echo %ErrorLevel%"_s << u"set \"result=%ErrorLevel%\""_s
           << u"set \"meaning="_s + QLatin1StringView(otherExitCode) + u'"';
    for (const auto &known : exitCodes())
        script << u"if \"%result%\"==\"%1\" set \"meaning=%2\""_s.arg(QString::number(known.code),
                                                                      known.script);
    script << u"echo %meaning%"_s << u"exit /b %result%"_s;
    return lines(script);
}

QString batchAsks()
{
    // No delimiter and no mark of a comment: any character may be the first.
    return withVariable(
        u"if not defined VARIABLE for /f usebackq^ delims^=^ eol^= %%s in (`powershell -NoProfile -Command"
        " \"$s = Read-Host -AsSecureString 'Client secret';"
        " (New-Object Net.NetworkCredential('', $s)).Password\"`) do set \"VARIABLE=%%s\""_s);
}

QString batchNeedsVariable()
{
    return withVariable(u"if not defined VARIABLE (\n"
                        "    echo Set the environment variable VARIABLE to the client secret first.\n"
                        "    exit /b 1\n"
                        ")"_s);
}

QString batchRefusesSecret()
{
    return withVariable(
        u"powershell -NoProfile -Command \"if ($env:VARIABLE -match '\\x22|\\\\$') { exit 1 }\"\n"
        "if errorlevel 1 (\n"
        "    echo A secret with a quotation mark in it, or a backslash at its end, cannot be passed on"
        " by a batch file. Use the PowerShell script.\n"
        "    exit /b 1\n"
        ")"_s);
}

QString powerShellScript(const QString &first, const PowerShellParts &parts)
{
    QStringList script{
        u"$ErrorActionPreference = 'Stop'"_s,
        first,
        u"# As a program reads its command line: backslashes count for half before a quote."_s,
        u"$secret = $secret -replace '(\\\\*)\"', '$1$1\\\"' -replace '(\\\\+)$', '$1$1'"_s,
        u"$arguments = "_s + parts.beforeSecret + u" + $secret + "_s + parts.afterSecret,
        u"$process = Start-Process -FilePath "_s + parts.installer +
            u" -ArgumentList $arguments -Wait -PassThru"_s,
        u"$process.ExitCode"_s,
        u"switch ($process.ExitCode) {"_s,
    };
    for (const auto &known : exitCodes())
        script << u"    %1 { %2 }"_s.arg(QString::number(known.code), powerShellLiteral(known.script));
    script << u"    default { "_s + powerShellLiteral(QLatin1StringView(otherExitCode)) + u" }"_s << u"}"_s
           << u"if ($PSCommandPath) { exit $process.ExitCode }"_s;
    return lines(script);
}

QString powerShellAsks()
{
    return withVariable(u"$secret = $env:VARIABLE\n"
                        "if (-not $secret) {\n"
                        "    $typed = Read-Host -AsSecureString 'Client secret'\n"
                        "    $secret = (New-Object Net.NetworkCredential('', $typed)).Password\n"
                        "}"_s);
}

QString powerShellNeedsVariable()
{
    return withVariable(u"$secret = $env:VARIABLE\n"
                        "if (-not $secret) {\n"
                        "    throw 'Set the environment variable VARIABLE to the client secret first.'\n"
                        "}"_s);
}

} // namespace ccj::installation
