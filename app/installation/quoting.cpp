// SPDX-License-Identifier: Apache-2.0
#include "app/installation/quoting.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ccj::installation {

namespace {

/// Special to no shell and to no program.
bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
           QStringView(u"-_./\\:").contains(c);
}

bool isPlain(const QString &argument)
{
    return !argument.isEmpty() && std::ranges::all_of(argument, [](QChar c) { return isPlain(c); });
}

/// Writes an argument piece by piece: most of it within quotes, some characters outside of them. Backslashes
/// are ordinary to programs unless a quote follows; then each counts for half.
class ArgumentWriter
{
public:
    void addInside(QStringView text)
    {
        if (!m_isInside)
            m_text += u'"';
        m_isInside = true;
        for (const QChar c : text) {
            m_backslashes = c == u'\\' ? m_backslashes + 1 : 0;
            m_text += c;
        }
    }
    void addOutside(QStringView text)
    {
        close();
        m_text += text;
    }
    /// A quote of the argument's own.
    void addQuoteInside()
    {
        addInside({});
        m_text += QString(std::exchange(m_backslashes, 0), u'\\') + u"\\\""_s;
    }
    QString finish()
    {
        close();
        return m_text.isEmpty() ? u"\"\""_s : m_text;
    }

private:
    void close()
    {
        if (!m_isInside)
            return;
        m_text += QString(m_backslashes, u'\\');
        m_text += u'"';
        m_backslashes = 0;
        m_isInside = false;
    }

    QString m_text;
    qsizetype m_backslashes = 0; ///< at the end of what is inside
    bool m_isInside = false;
};

/// For cmd.exe: a quote of the argument's own would end what cmd.exe takes for quoted, so it stands outside.
QString commandArgument(const QString &argument, QStringView percent, bool percentInside)
{
    if (isPlain(argument))
        return argument;
    ArgumentWriter writer;
    for (const QChar c : argument) {
        if (c == u'"')
            writer.addOutside(u"\\^\"");
        else if (c != u'%')
            writer.addInside(QStringView(&c, 1));
        else if (percentInside)
            writer.addInside(percent);
        else
            writer.addOutside(percent);
    }
    return writer.finish();
}

} // namespace

QString programArgument(const QString &argument)
{
    if (isPlain(argument))
        return argument;
    ArgumentWriter writer;
    for (const QChar c : argument) {
        if (c == u'"')
            writer.addQuoteInside();
        else
            writer.addInside(QStringView(&c, 1));
    }
    return writer.finish();
}

QString promptArgument(const QString &argument)
{
    return commandArgument(argument, u"^%", false);
}

QString batchArgument(const QString &argument)
{
    return commandArgument(argument, u"%%", true);
}

QString powerShellLiteral(const QString &text)
{
    QString literal = u"'"_s;
    for (const QChar c : text) {
        literal += c;
        if (QStringView(u"'\u2018\u2019\u201A\u201B").contains(c))
            literal += c;
    }
    return literal + u'\'';
}

} // namespace ccj::installation
