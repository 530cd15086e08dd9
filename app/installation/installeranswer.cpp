// SPDX-License-Identifier: Apache-2.0
#include "app/installation/installeranswer.h"

#include "app/net/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ccj::installation {

namespace {

bool isPage(const QByteArray &mediaType)
{
    const auto type = mediaType.split(';').constFirst().trimmed().toLower();
    return type == "text/html" || type == "application/json" || type == "application/problem+json";
}

QByteArray validatorOf(const net::Response &head)
{
    const auto tag = head.header("ETag");
    if (!tag.isEmpty() && !tag.startsWith("W/"))
        return tag;
    return head.header("Last-Modified");
}

qint64 numberOf(const QByteArray &text)
{
    bool isNumber = false;
    const auto number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? number : -1;
}

} // namespace

QString installerPath(const QString &customerId)
{
    return u'/' + net::encodedSegment(customerId) + u"/connector/cwcconnector.exe"_s;
}

net::Request installerRequest(const QString &customerId, qint64 from, const QByteArray &validator)
{
    net::Request request;
    request.host = net::Host::Downloads;
    request.path = installerPath(customerId);
    request.authorization = net::Authorization::None;
    request.customerHeader = false;
    request.keepsAnswer = false;
    request.headers = {{"Accept", "application/octet-stream, */*;q=0.5"}, {"Accept-Encoding", "identity"}};
    if (from > 0) {
        request.headers.append({"Range", "bytes=" + QByteArray::number(from) + '-'});
        request.headers.append({"If-Range", validator});
    }
    return request;
}

Result<InstallerPart> readInstallerHead(const net::Response &head)
{
    if (isPage(head.header("Content-Type"))) {
        auto error = net::badResponse(head, u"not a file: "_s +
                                                QString::fromLatin1(head.header("Content-Type")).left(80));
        error.type = u"urn:ccj:error:notAnInstaller"_s;
        return std::unexpected(error);
    }
    InstallerPart part{.validator = validatorOf(head),
                       .publishedAt = net::httpDate(head.header("Last-Modified"))};
    if (head.status != 206) {
        part.total = numberOf(head.header("Content-Length"));
        return part;
    }
    static const QRegularExpression form(u"^bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18})$"_s);
    const auto range = form.match(QString::fromLatin1(head.header("Content-Range")));
    if (!range.hasMatch())
        return std::unexpected(net::badResponse(head, u"a part that does not say which"_s));
    part.first = range.captured(1).toLongLong();
    part.total = range.captured(2).toLongLong();
    return part;
}

Result<QString> digestOf(const QString &path, const std::stop_token &stop)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(Error::of(Error::Kind::Storage, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!stop.stop_requested()) {
        const auto bytes = file.read(piece);
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
    }
    if (!file.atEnd() || file.error() != QFileDevice::NoError)
        return std::unexpected(Error::of(Error::Kind::Storage, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace ccj::installation
