// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ccj::administrators::bulk {

/// How the letters of a file are written. Cp932 is what a Japanese Windows calls "ANSI", and what Excel
/// saves as CSV unless told otherwise.
enum class Encoding { Utf8, Utf16Le, Utf16Be, Cp932 };

/// Why an encoding was taken, to be said to the user.
enum class EncodingReason {
    ByteOrderMark, ///< the file names it
    FitsUtf8,      ///< every byte is right in UTF-8
    NotUtf8,       ///< UTF-8 does not fit, code page 932 does, or does better
    DamagedUtf8,   ///< neither fits; UTF-8 with fewer wrong lines
    ZeroBytes,     ///< every other byte is zero
    Pasted,        ///< text from the clipboard has no encoding of its own
    Chosen,        ///< by the user
};

struct DecodedText
{
    QString text; ///< what could not be read stands as U+FFFD
    Encoding encoding = Encoding::Utf8;
    EncodingReason reason = EncodingReason::FitsUtf8;
};

/// Stands for bytes that mean nothing in the encoding.
inline constexpr QChar unreadableMark = QChar::ReplacementCharacter;

/// The text of a file without its byte order mark; finds the encoding unless it is chosen.
DecodedText decoded(const QByteArray &bytes, std::optional<Encoding> chosen = {});

} // namespace ccj::administrators::bulk
