// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/checkresult.h"

#include <QAbstractSocket>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslError>

/// What Qt's codes mean for the user.
namespace ccj::connectivity {

/// What a verification found wrong. An issuer that nobody knows says most: what such a certificate says of
/// names and dates means nothing.
Problem problemOf(const QList<QSslError> &errors);

/// A socket that could not connect, or was cut off, on the way to the server.
Problem problemOf(QAbstractSocket::SocketError error, const QNetworkProxy &proxy);

/// A plain request that got no answer.
Problem problemOf(QNetworkReply::NetworkError error, const QNetworkProxy &proxy);

/// Whether there is a user name for the proxy.
bool hasCredentials(const QNetworkProxy &proxy);

} // namespace ccj::connectivity
