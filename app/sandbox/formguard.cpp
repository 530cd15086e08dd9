// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/formguard.h"

#include "app/sandbox/serverkeys.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr auto cookieName = "ccj-form=";
const auto fieldName = u"form_token"_s;

QByteArray cookieOf(const Request &request)
{
    for (const auto &part : request.header("Cookie").split(';')) {
        if (const auto text = part.trimmed(); text.startsWith(cookieName))
            return text.mid(static_cast<qsizetype>(qstrlen(cookieName)));
    }
    return {};
}

} // namespace

QUrlQuery formOf(const Request &request)
{
    const auto type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return {};
    return QUrlQuery(QString::fromUtf8(QByteArray(request.body).replace('+', "%20")));
}

QString formValue(const QUrlQuery &form, const QString &field)
{
    return form.queryItemValue(field, QUrl::FullyDecoded);
}

FormGuard::FormGuard() : m_key(randomToken()) {}

QString FormGuard::field(const Request &request, QByteArray &cookie) const
{
    cookie = cookieOf(request);
    if (cookie.isEmpty())
        cookie = randomToken();
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(fieldName,
                                                                     QString::fromLatin1(tokenFor(cookie)));
}

void FormGuard::setCookie(Response &response, const QByteArray &cookie)
{
    response.headers.append({"Set-Cookie", cookieName + cookie + "; HttpOnly; SameSite=Strict; Path=/"});
}

bool FormGuard::accepts(const Request &request, const QUrlQuery &form) const
{
    const auto cookie = cookieOf(request);
    return !cookie.isEmpty() && sameBytes(formValue(form, fieldName).toLatin1(), tokenFor(cookie));
}

QByteArray FormGuard::tokenFor(const QByteArray &cookie) const
{
    return QMessageAuthenticationCode::hash(cookie, m_key, QCryptographicHash::Sha256).toHex();
}

} // namespace ccj::sandbox
