// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::sandbox {

/// Trimmed, full-width characters narrowed, case folded: equal results mean the same mailbox (R52).
QString foldEmail(const QString &email);
/// True for an address of the form name@domain.tld that is not in citrix.com or below it (R50).
bool isInvitableEmail(const QString &email);
/// "h***@aobashoji.example.jp"
QString maskedEmail(const QString &email);

} // namespace ccj::sandbox
