// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QStringList>

namespace ccj::testing {

using Variables = QHash<QString, QString>;

/// What cmd.exe makes of %…% in a line that is typed: an unknown name stays as it is.
inline QString withVariablesTyped(const QString &line, const Variables &variables)
{
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto end = line.at(i) == u'%' ? line.indexOf(u'%', i + 1) : -1;
        const auto name = end < 0 ? QString() : line.mid(i + 1, end - i - 1);
        if (!variables.contains(name.toUpper())) {
            result += line.at(i);
            continue;
        }
        result += variables.value(name.toUpper());
        i = end;
    }
    return result;
}

/// The same in a batch file: two signs are one, an unknown name goes, a sign without its other goes.
inline QString withVariablesInBatch(const QString &line, const Variables &variables)
{
    QString result;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'%') {
            result += line.at(i);
            continue;
        }
        if (line.mid(i, 2) == QStringLiteral("%%")) {
            result += line.at(i++);
            continue;
        }
        const auto end = line.indexOf(u'%', i + 1);
        if (end < 0)
            continue;
        result += variables.value(line.mid(i + 1, end - i - 1).toUpper());
        i = end;
    }
    return result;
}

/// What cmd.exe then hands to the program: carets gone, quotes kept. "(ended)" when something in it would
/// have ended the command, joined it to another, or redirected it.
inline QString handedOver(const QString &line)
{
    QString result;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line.at(i);
        if (!isQuoted && c == u'^') {
            if (++i < line.size())
                result += line.at(i);
            continue;
        }
        if (!isQuoted && QStringView(u"&|<>()\n").contains(c))
            return QStringLiteral("(ended)");
        if (c == u'"')
            isQuoted = !isQuoted;
        result += c;
    }
    return result;
}

/// The arguments that a program finds in its command line (CommandLineToArgvW, without the program's name).
inline QStringList argumentsIn(const QString &line)
{
    QStringList arguments;
    QString argument;
    bool isQuoted = false;
    bool isInside = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto c = line.at(i);
        if (!isQuoted && (c == u' ' || c == u'\t')) {
            if (isInside)
                arguments << argument;
            argument.clear();
            isInside = false;
            continue;
        }
        isInside = true;
        if (c == u'"') {
            isQuoted = !isQuoted;
            continue;
        }
        if (c != u'\\') {
            argument += c;
            continue;
        }
        qsizetype count = 1;
        while (i + 1 < line.size() && line.at(i + 1) == u'\\') {
            ++count;
            ++i;
        }
        const bool beforeQuote = i + 1 < line.size() && line.at(i + 1) == u'"';
        argument += QString(beforeQuote ? count / 2 : count, u'\\');
        if (beforeQuote && count % 2 == 1) {
            argument += u'"';
            ++i;
        }
    }
    if (isInside)
        arguments << argument;
    return arguments;
}

} // namespace ccj::testing
