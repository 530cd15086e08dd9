// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/invitationrules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

constexpr qsizetype maximumLocalPart = 64;
constexpr qsizetype maximumEmail = 254;
constexpr qsizetype maximumName = 256;

bool isLocalPart(QStringView local)
{
    if (local.isEmpty() || local.size() > maximumLocalPart || local.startsWith(u'.') ||
        local.endsWith(u'.') || local.contains(u".."_s))
        return false;
    return std::ranges::all_of(local, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || u".!#$%&'*+-/=?^_`{|}~"_s.contains(c));
    });
}

/// A host name of at least two labels; Japanese ones count through their ASCII form.
bool isDomain(const QString &domain)
{
    const auto ascii = QString::fromLatin1(QUrl::toAce(domain));
    const auto labels = ascii.split(u'.');
    if (labels.size() < 2 || labels.last().size() < 2)
        return false;
    return std::ranges::all_of(labels, [](const QString &label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
               std::ranges::all_of(
                   label, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); });
    });
}

bool isCitrixDomain(const QString &domain)
{
    const auto folded = domain.toLower();
    return folded == "citrix.com"_L1 || folded.endsWith(".citrix.com"_L1);
}

} // namespace

Invitation Invitation::of(const Administrator &person)
{
    Invitation invitation{.email = person.email,
                          .firstName = person.firstName,
                          .lastName = person.lastName,
                          .policies = {},
                          .displayName = person.displayName};
    if (!person.providerType.isEmpty())
        invitation.providerType = person.providerType;
    if (!person.externalOid.isEmpty()) {
        invitation.externalProviderId = person.externalOid.section(u'/', -2, -2);
        invitation.externalUserId = person.externalOid.section(u'/', -1);
    }
    return invitation;
}

QString normalizedEmail(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

QString emailKey(const QString &email)
{
    return normalizedEmail(email).toCaseFolded();
}

EmailVerdict judgeEmail(const QString &typed, const Roster &listed)
{
    const auto email = normalizedEmail(typed);
    if (email.isEmpty())
        return EmailVerdict::Empty;
    const auto at = email.lastIndexOf(u'@');
    if (at < 0 || email.size() > maximumEmail || !isLocalPart(QStringView(email).first(at)) ||
        !isDomain(email.sliced(at + 1)))
        return EmailVerdict::NotAnAddress;
    if (isCitrixDomain(email.sliced(at + 1)))
        return EmailVerdict::CitrixDomain;
    if (listed.findByEmail(email))
        return EmailVerdict::AlreadyListed;
    return EmailVerdict::Acceptable;
}

bool isAcceptableName(const QString &name)
{
    return name.size() <= maximumName &&
           std::ranges::none_of(name, [](QChar c) { return u"<>:/\\"_s.contains(c); });
}

} // namespace ccj::administrators
