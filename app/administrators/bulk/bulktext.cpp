// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulktext.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccj::administrators::bulk {

namespace {

struct ByteOrderMark
{
    QByteArrayView bytes;
    Encoding encoding;
};

constexpr std::array<ByteOrderMark, 3> byteOrderMarks{{
    {"\xEF\xBB\xBF", Encoding::Utf8},
    {"\xFF\xFE", Encoding::Utf16Le},
    {"\xFE\xFF", Encoding::Utf16Be},
}};

/// An old MS-DOS habit: the end of the text is marked, not only the end of the file.
constexpr char endOfText = '\x1A';

/// What ICU writes for single bytes that mean nothing in a code page.
constexpr QChar icuSubstitute(0x1A);

QStringDecoder decoderFor(Encoding encoding)
{
    constexpr auto flags = QStringConverter::Flag::Stateless;
    switch (encoding) {
    case Encoding::Utf8:
        return QStringDecoder(QStringConverter::Utf8, flags);
    case Encoding::Utf16Le:
        return QStringDecoder(QStringConverter::Utf16LE, flags);
    case Encoding::Utf16Be:
        return QStringDecoder(QStringConverter::Utf16BE, flags);
    case Encoding::Cp932:
        break;
    }
    return QStringDecoder("windows-31j", flags);
}

struct Attempt
{
    QString text;
    qsizetype wrongLines = 0;
};

/// Line by line, so that a wrong byte marks its own line and nothing behind it.
Attempt decodeLines(const QByteArray &bytes, Encoding encoding)
{
    Attempt attempt;
    auto begin = bytes.begin();
    while (begin != bytes.end()) {
        auto end = std::find_if(begin, bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
        if (end != bytes.end())
            ++end;
        auto decoder = decoderFor(encoding);
        QString line = decoder.decode(QByteArrayView(begin, end));
        if (decoder.hasError()) {
            ++attempt.wrongLines;
            line.replace(icuSubstitute, unreadableMark);
            // A character that the end of the file cut off leaves no mark of its own.
            if (!line.contains(unreadableMark))
                line += unreadableMark;
        }
        attempt.text += line;
        begin = end;
    }
    return attempt;
}

Attempt decodeUtf16(const QByteArray &bytes, Encoding encoding)
{
    auto decoder = decoderFor(encoding);
    Attempt attempt{decoder.decode(bytes), 0};
    // Half a pair is passed through by the decoder.
    for (qsizetype i = 0; i < attempt.text.size(); ++i) {
        const auto c = attempt.text.at(i);
        const bool pair =
            c.isHighSurrogate() && i + 1 < attempt.text.size() && attempt.text.at(i + 1).isLowSurrogate();
        if (pair)
            ++i;
        else if (c.isSurrogate())
            attempt.text[i] = unreadableMark;
    }
    return attempt;
}

Attempt attemptAt(const QByteArray &bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf16Le || encoding == Encoding::Utf16Be)
        return decodeUtf16(bytes, encoding);
    const auto content = bytes.endsWith(endOfText) ? bytes.chopped(1) : bytes;
    auto decoder = decoderFor(encoding);
    const QString text = decoder.decode(content);
    return decoder.hasError() ? decodeLines(content, encoding) : Attempt{text, 0};
}

/// Latin letters in UTF-16 have a zero in every other byte; no other text has any.
std::optional<Encoding> guessedUtf16(const QByteArray &bytes)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    const auto sample = std::min<qsizetype>(bytes.size(), 4096);
    for (qsizetype i = 0; i < sample; ++i) {
        if (bytes.at(i) == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (even + odd == 0)
        return {};
    return odd > even ? Encoding::Utf16Le : Encoding::Utf16Be;
}

} // namespace

DecodedText decoded(const QByteArray &bytes, std::optional<Encoding> chosen)
{
    auto content = bytes;
    std::optional<Encoding> named;
    for (const auto &mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes)) {
            named = mark.encoding;
            content = bytes.sliced(mark.bytes.size());
            break;
        }
    }
    if (chosen && chosen != named)
        return {attemptAt(named ? bytes : content, *chosen).text, *chosen, EncodingReason::Chosen};
    if (named)
        return {attemptAt(content, *named).text, *named, EncodingReason::ByteOrderMark};
    if (const auto utf16 = guessedUtf16(content))
        return {attemptAt(content, *utf16).text, *utf16, EncodingReason::ZeroBytes};

    auto utf8 = attemptAt(content, Encoding::Utf8);
    if (utf8.wrongLines == 0)
        return {std::move(utf8.text), Encoding::Utf8, EncodingReason::FitsUtf8};
    auto cp932 = attemptAt(content, Encoding::Cp932);
    if (cp932.wrongLines <= utf8.wrongLines)
        return {std::move(cp932.text), Encoding::Cp932, EncodingReason::NotUtf8};
    return {std::move(utf8.text), Encoding::Utf8, EncodingReason::DamagedUtf8};
}

} // namespace ccj::administrators::bulk
