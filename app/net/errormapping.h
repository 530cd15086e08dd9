// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/net/httpclient.h"

#include <QDateTime>
#include <QNetworkReply>

namespace ccj::net {

/// What an answer that is not 2xx or 304 means. Reads every body shape that is known: the standard body
/// with parameters as a list or an object, RFC 7807, the gateway's and the older hosts' own, RFC 6749
/// token errors, none, and the pages that proxies put in between. A 401 ends the session or the access
/// to an organisation only when its type says so; else it is Unauthorized and the auth layer decides.
/// `now` is used for a Retry-After date where the answer has no Date of its own.
Error errorFromAnswer(const Response &answer, const QDateTime &now);

/// What it means when no complete answer came.
Error errorFromTransport(QNetworkReply::NetworkError code, const QString &detail);

/// The server's own id for the request, whichever of its header names it uses; empty when it sent none.
QString transactionIdOf(const Response &answer);

} // namespace ccj::net
