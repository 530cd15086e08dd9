// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http.h"

#include <expected>

namespace ccj::sandbox {

using Parameters = QList<QPair<QString, QString>>;

/// Either what was asked for or the answer that refuses it.
template <class T> using OrRefusal = std::expected<T, Response>;

/// A generic fault: https://errors-api.cloud.com/common/<name>.
Response commonError(int status, const QString &name, const Parameters &parameters = {});
/// One of this project's own: urn:ccj:error:<name>.
Response ownError(int status, const QString &name, const Parameters &parameters = {});
/// 400 with the field's name, e.g. badField("missing", "accessType").
Response badField(const QString &name, const QString &field);
/// 401 common/authentication; reason is "missing" or "invalid".
Response notAuthenticated(const QString &reason);
/// 404 common/notFound with entity type and id.
Response notFound(const QString &entity, const QString &id);
/// 429 urn:ccj:error:tooManyAttempts with Retry-After. The subject is what was tried too often: "password", a
/// method of the second factor, or "mail".
Response tooManyAttempts(const QString &subject, qint64 seconds);

/// The body as a JSON object: 400 invalidJson, 415 unsupportedMediaType.
OrRefusal<QJsonObject> objectBody(const Request &request);
/// A text that must be there and not be empty: 400 missing, 400 invalidString when it is no text.
OrRefusal<QString> requiredText(const QJsonObject &object, const QString &field);
/// A text that may be absent or null: 400 invalidString when it is no text, 400 tooLong.
OrRefusal<QString> optionalText(const QJsonObject &object, const QString &field, qsizetype maximum);

} // namespace ccj::sandbox
