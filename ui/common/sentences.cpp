// SPDX-License-Identifier: Apache-2.0
#include "ui/common/sentences.h"

#include <QCoreApplication>

namespace ccj::ui {

QString sentences(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return QCoreApplication::translate("Sentences", "%1 %2", "two sentences").arg(first, second);
}

} // namespace ccj::ui
