// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/addresshint.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

/// The host of "name@host", "https://host/path" or "host/path".
QString hostOf(const QString &text)
{
    if (const auto at = text.lastIndexOf(u'@'); at >= 0)
        return text.mid(at + 1);
    return QUrl::fromUserInput(text).host();
}

} // namespace

bool isCommercialCloudHost(const QString &host)
{
    static const QStringList domains{u"cloud.com"_s, u"citrixcloud.com"_s};
    return std::ranges::any_of(domains, [&](const QString &domain) {
        return host.compare(domain, Qt::CaseInsensitive) == 0 ||
               host.endsWith(QChar(u'.') + domain, Qt::CaseInsensitive);
    });
}

AddressHint hintForUserName(const QString &typed)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    if (text.isEmpty())
        return AddressHint::None;
    if (isCommercialCloudHost(hostOf(text)))
        return AddressHint::CommercialCloud;
    const auto at = text.indexOf(u'@');
    return at > 0 && at < text.size() - 1 ? AddressHint::None : AddressHint::NotAnEmail;
}

} // namespace ccj::ui
