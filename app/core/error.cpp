// SPDX-License-Identifier: Apache-2.0
#include "app/core/error.h"

namespace ccj {

QString Error::name() const
{
    const auto separator = [](QChar c) { return c == u'/' || c == u':'; };
    auto begin = type.crbegin();
    qsizetype length = 0;
    for (; begin != type.crend() && !separator(*begin); ++begin)
        ++length;
    return type.right(length);
}

bool Error::isTransient() const
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Timeout:
    case Kind::RateLimited:
    case Kind::Server:
        return true;
    default:
        return false;
    }
}

Error Error::of(Kind kind, const QString &detail)
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace ccj
