// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/conditional.h"

#include "app/sandbox/refusal.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

/// What a Range header asks for: from `first` on to `last`, or the `last` final bytes.
struct WantedRange
{
    std::optional<qint64> first;
    std::optional<qint64> last;
};

/// Nothing for what is no single range of bytes: such a header is as good as none.
std::optional<WantedRange> readRange(const QByteArray &header)
{
    static const QRegularExpression form(u"^bytes=(\\d{0,18})-(\\d{0,18})$"_s);
    const auto match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) {
        const auto text = match.captured(group);
        return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
    };
    const WantedRange range{number(1), number(2)};
    const bool backwards = range.first && range.last && *range.last < *range.first;
    if (backwards || (!range.first && !range.last))
        return {};
    return range;
}

QByteArray headerOf(const Response &response, const QByteArray &wanted)
{
    for (const auto &[name, value] : response.headers) {
        if (name == wanted)
            return value;
    }
    return {};
}

/// Whether the part that the caller has is of this very file.
bool continues(const Request &request, const Response &file)
{
    const auto condition = request.header("If-Range");
    return condition.isEmpty() || condition == headerOf(file, "ETag") ||
           condition == headerOf(file, "Last-Modified");
}

} // namespace

Response unlessKnown(const Request &request, Response answer)
{
    const auto etag = '"' + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex() + '"';
    if (request.header("If-None-Match") == etag)
        answer = Response::empty(304);
    answer.headers.append({"ETag", etag});
    return answer;
}

Response inRanges(const Request &request, Response file)
{
    file.headers.emplaceBack("Accept-Ranges", "bytes");
    const auto wanted = readRange(request.header("Range"));
    if (file.status != 200 || request.method != "GET" || !wanted || !continues(request, file))
        return file;
    const qint64 size = file.body.size();
    const auto first = wanted->first.value_or(std::max<qint64>(0, size - wanted->last.value_or(0)));
    const auto last = wanted->first ? std::min(wanted->last.value_or(size - 1), size - 1) : size - 1;
    if (first > last) {
        auto refusal = commonError(416, u"rangeNotSatisfiable"_s);
        refusal.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
        return refusal;
    }
    file.status = 206;
    file.body = file.body.mid(first, last - first + 1);
    file.headers.emplaceBack("Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                                  QByteArray::number(last) + '/' + QByteArray::number(size));
    return file;
}

} // namespace ccj::sandbox
