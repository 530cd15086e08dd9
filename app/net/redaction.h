// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::net {

/// The text with everything that could be a secret masked: authorisation and cookie headers, tokens,
/// tickets, passwords, client secrets, one-time and backup codes, authenticator keys, whether they stand
/// in a header, a JSON body, a form or an address. For logs and support texts; what is masked is gone.
QString redacted(const QString &text);

} // namespace ccj::net
