// SPDX-License-Identifier: Apache-2.0
#include "app/net/environment.h"

namespace ccj::net {

Environment Environment::japan()
{
    using namespace Qt::StringLiterals;
    return {u"japan"_s,
            {},
            QUrl(u"https://api.citrixcloud.jp"_s),
            QUrl(u"https://citrixcloud.jp"_s),
            {},
            ConsoleApi::Absent,
            QUrl(u"https://downloads.citrixcloud.jp"_s)};
}

Environment Environment::custom(const QUrl &gateway, const QString &caFile)
{
    using namespace Qt::StringLiterals;
    return {u"custom"_s, {}, gateway, {}, caFile, ConsoleApi::Ask, gateway};
}

} // namespace ccj::net
