// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/emailaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

QString foldEmail(const QString &email)
{
    return email.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

bool isInvitableEmail(const QString &email)
{
    static const QRegularExpression form(
        uR"(\A[^\s@<>()\[\],;:\\"]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]\z)"_s);
    const auto folded = foldEmail(email);
    const auto domain = folded.section(u'@', -1);
    return folded.size() <= 256 && form.match(folded).hasMatch() && domain != u"citrix.com" &&
           !domain.endsWith(u".citrix.com");
}

QString maskedEmail(const QString &email)
{
    return email.left(1) + u"***@"_s + email.section(u'@', -1);
}

} // namespace ccj::sandbox
