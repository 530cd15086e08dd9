// SPDX-License-Identifier: Apache-2.0
#include "app/net/errormapping.h"

#include "app/net/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ccj::net {

namespace {

using std::chrono::seconds;

Error::Kind kindOf401(const QString &name)
{
    if (name == "sessionExpired"_L1 || name == "sessionRevoked"_L1)
        return Error::Kind::SessionExpired;
    if (name == "accessRemoved"_L1)
        return Error::Kind::AccessRemoved;
    return Error::Kind::Unauthorized;
}

Error::Kind kindOf(int status, const QString &name)
{
    switch (status) {
    case 401:
        return kindOf401(name);
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 407:
        return Error::Kind::Proxy;
    case 408:
        return Error::Kind::Timeout;
    case 409:
    case 412:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    default:
        if (status >= 500)
            return Error::Kind::Server;
        return status >= 400 ? Error::Kind::Invalid : Error::Kind::BadResponse;
    }
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// A list of {name, value}, or one object with the names as keys.
QMap<QString, QString> parametersOf(const QJsonValue &value)
{
    QMap<QString, QString> parameters;
    const auto list = value.toArray();
    for (const auto &item : list) {
        if (const auto name = item[u"name"_s].toString(); !name.isEmpty())
            parameters.insert(name, textOf(item[u"value"_s]));
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parameters.insert(it.key(), textOf(it.value()));
    return parameters;
}

QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const auto text = object.value(key).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

void readJson(const QJsonObject &body, Error &error)
{
    if (const auto older = body[u"Error"_s]; older.isObject()) {
        error.type = older[u"Type"_s].toString();
        error.detail = older[u"Message"_s].toString();
        return;
    }
    error.type = firstText(body, {"type"_L1, "error"_L1});
    error.detail =
        firstText(body, {"detail"_L1, "error_description"_L1, "message"_L1, "ErrorMessage"_L1, "title"_L1});
    error.parameters = parametersOf(body[u"parameters"_s]);
    if (error.transactionId.isEmpty())
        error.transactionId = body[u"activityId"_s].toString();
}

/// A proxy's page or a line of text: its title or its beginning.
QString glimpseOf(const QByteArray &body)
{
    constexpr qsizetype limit = 200;
    static const QRegularExpression title(u"<title[^>]*>(.*?)</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    const auto text = QString::fromUtf8(body.left(16 * 1024));
    if (const auto match = title.match(text); match.hasMatch())
        return match.captured(1).simplified().left(limit);
    return text.trimmed().startsWith(u'<') ? QString() : text.simplified().left(limit);
}

std::optional<seconds> secondsOf(const QString &text)
{
    bool ok = false;
    const auto number = text.trimmed().toDouble(&ok);
    if (!ok || number < 0)
        return std::nullopt;
    constexpr double day = 86'400;
    return seconds(static_cast<qint64>(std::ceil(std::min(number, day))));
}

/// Retry-After as seconds or date, else the standard body's retryDelay, else the gateway's sentence.
std::optional<seconds> retryAfterOf(const Response &answer, const Error &error, const QDateTime &now)
{
    if (const auto header = answer.header("Retry-After"); !header.isEmpty()) {
        if (const auto delay = secondsOf(QString::fromLatin1(header)))
            return delay;
        if (const auto date = httpDate(header); date.isValid()) {
            const auto served = httpDate(answer.header("Date"));
            return seconds(std::max<qint64>(0, (served.isValid() ? served : now).secsTo(date)));
        }
    }
    if (const auto delay = secondsOf(error.parameters.value(u"retryDelay"_s)))
        return delay;
    static const QRegularExpression sentence(u"try again in (\\d+) seconds?"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto match = sentence.match(error.detail);
    return match.hasMatch() ? secondsOf(match.captured(1)) : std::nullopt;
}

} // namespace

Error errorFromAnswer(const Response &answer, const QDateTime &now)
{
    Error error;
    error.httpStatus = answer.status;
    error.transactionId = transactionIdOf(answer);
    if (error.transactionId.isEmpty())
        error.transactionId = answer.transactionId;
    if (const auto document = QJsonDocument::fromJson(answer.body); document.isObject())
        readJson(document.object(), error);
    else
        error.detail = glimpseOf(answer.body);
    error.kind = kindOf(answer.status, error.name());
    error.retryAfter = retryAfterOf(answer, error, now);
    return error;
}

Error errorFromTransport(QNetworkReply::NetworkError code, const QString &detail)
{
    switch (code) {
    case QNetworkReply::TimeoutError:
        return Error::of(Error::Kind::Timeout, detail);
    case QNetworkReply::SslHandshakeFailedError:
        return Error::of(Error::Kind::Tls, detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Error::of(Error::Kind::Proxy, detail);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError:
        return Error::of(Error::Kind::BadResponse, detail);
    default:
        return Error::of(Error::Kind::Offline, detail);
    }
}

QString transactionIdOf(const Response &answer)
{
    for (const auto name : {"Citrix-TransactionId", "X-Cws-TransactionId", "CC-TransactionId"}) {
        if (const auto id = answer.header(name); !id.isEmpty())
            return QString::fromLatin1(id);
    }
    return {};
}

} // namespace ccj::net
