// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/addresses.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace ccj::ui::addresses {

QUrl supportCase()
{
    return QUrl(u"https://support.citrix.com/case/manage"_s);
}

QUrl discussions()
{
    return QUrl(u"https://discussions.citrix.com/forum/1704-citrix-cloud/"_s);
}

QUrl documentation()
{
    const bool japanese = QLocale().language() == QLocale::Japanese;
    return QUrl(japanese ? u"https://docs.citrix.com/ja-jp/citrix-cloud-japan.html"_s
                         : u"https://docs.citrix.com/en-us/citrix-cloud-japan.html"_s);
}

} // namespace ccj::ui::addresses
