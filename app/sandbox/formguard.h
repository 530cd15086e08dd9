// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http.h"

#include <QUrlQuery>

namespace ccj::sandbox {

/// The fields of a posted form; nothing when the body is no form.
QUrlQuery formOf(const Request &request);
QString formValue(const QUrlQuery &form, const QString &field);

/// Anti-forgery tokens: a form is taken only from a browser that was given it. The token in the form
/// belongs to a random value in a cookie; both die with the process.
class FormGuard
{
public:
    FormGuard();

    /// The hidden field for a form of this answer; sets the cookie on it where the browser has none.
    QString field(const Request &request, QByteArray &cookie) const;
    static void setCookie(Response &response, const QByteArray &cookie);
    bool accepts(const Request &request, const QUrlQuery &form) const;

private:
    QByteArray tokenFor(const QByteArray &cookie) const;
    QByteArray m_key;
};

} // namespace ccj::sandbox
