// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::ui {

/// What is remarkable about a typed user name or server address. A hint, never a block (R19).
enum class AddressHint {
    None,
    CommercialCloud, ///< an address of the commercial Citrix Cloud, or a mail address at it (R10)
    NotAnEmail,      ///< may be a user name of My Citrix credentials (R19)
};

AddressHint hintForUserName(const QString &typed);

/// True for the hosts of the commercial Citrix Cloud, which knows nothing of Japan's accounts (R8, R10).
bool isCommercialCloudHost(const QString &host);

} // namespace ccj::ui
