// SPDX-License-Identifier: Apache-2.0
#include "app/net/httpclient.h"

#include <QUrl>

namespace ccj::net {

QByteArray Response::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString encodedSegment(const QString &raw)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(raw));
}

} // namespace ccj::net
