// SPDX-License-Identifier: Apache-2.0
#include "app/net/redaction.h"

#include <QList>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ccj::net {

namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Rule> &rules()
{
    // The names of the contract's secret fields, and whatever else ends like one.
    static const QString names =
        uR"re(([a-z_]*(?:token|password|passwd|secret|ticket|otpauthUri|code_verifier)|codes?))re"_s;
    static const QList<Rule> all{
        {pattern(uR"re(((?:proxy-)?authorization|(?:set-)?cookie)(\\?"?\s*[:=,]\s*)[^\r\n]+)re"_s),
         u"\\1\\2***"_s},
        {pattern(uR"re(\b(bearer|ticket|basic)([= ]\s*)[^\s"',}]+)re"_s), u"\\1\\2***"_s},
        // "name":"value", where the value may hold escaped quotes; a list or a number; the same in a text
        // that was itself put into quotes.
        {pattern(u'"' + names + uR"re("(\s*:\s*)"(?:[^"\\]|\\.)*")re"_s), u"\"\\1\"\\2\"***\""_s},
        {pattern(u'"' + names + uR"re("(\s*:\s*)(?:\[[^\]]*\]|\d+))re"_s), u"\"\\1\"\\2\"***\""_s},
        {pattern(uR"re(\\")re"_s + names +
                 uR"re(\\"(\s*:\s*)(?:\\"(?:[^"\\]|\\\\(?:\\["\\]|.))*\\"|\[[^\]]*\]|\d+))re"_s),
         u"\\1\\2***"_s},
        {pattern(uR"re((?<!\w))re"_s + names + uR"re(=[^&\s"']+)re"_s), u"\\1=***"_s},
        {pattern(uR"re(otpauth://[^\s"']+)re"_s), u"otpauth://***"_s},
        {pattern(uR"re(\beyJ[\w-]+\.[\w-]+\.[\w-]*)re"_s), u"***"_s},
    };
    return all;
}

} // namespace

QString redacted(const QString &text)
{
    auto result = text;
    for (const auto &rule : rules())
        result.replace(rule.pattern, rule.replacement);
    return result;
}

} // namespace ccj::net
