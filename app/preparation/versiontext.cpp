// SPDX-License-Identifier: Apache-2.0
#include "app/preparation/versiontext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ccj::preparation {

std::optional<QVersionNumber> versionIn(const QString &typed)
{
    static const QRegularExpression form(u"^[vV]?([0-9]{1,9}(?:\\.[0-9]{1,9})*)$"_s);
    const auto found = form.match(typed.normalized(QString::NormalizationForm_KC).trimmed());
    if (!found.hasMatch())
        return {};
    return QVersionNumber::fromString(found.captured(1));
}

} // namespace ccj::preparation
