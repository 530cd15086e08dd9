// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/zonebox.h"

#include "ui/resourcelocations/locationwords.h"

#include "app/resourcelocations/maintenancewindow.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

/// "+09:00"
QString offsetText(int seconds)
{
    const auto minutes = std::abs(seconds) / 60;
    return u"%1%2:%3"_s.arg(seconds < 0 ? QChar(u'-') : QChar(u'+'))
        .arg(minutes / 60, 2, 10, '0'_L1)
        .arg(minutes % 60, 2, 10, '0'_L1);
}

} // namespace

ZoneBox::ZoneBox(const QDateTime &now, const QString &present, QWidget *parent)
    : QComboBox(parent), m_now(now)
{
    auto ids = windowsZoneIds(now);
    if (!ids.contains(present))
        ids.prepend(present);
    for (const auto &id : std::as_const(ids))
        addItem(QString(), id);
    retranslate();
    setCurrentIndex(findData(present));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(32);
}

QString ZoneBox::zone() const
{
    return currentData().toString();
}

QString ZoneBox::usual()
{
    const auto own = windowsIdOfZone(QTimeZone::systemTimeZoneId());
    return own.isEmpty() ? u"Tokyo Standard Time"_s : own;
}

QString ZoneBox::text(const QString &zoneId, const QDateTime &now)
{
    if (zoneId.isEmpty())
        return tr("None");
    const auto zone = zoneOfWindowsId(zoneId);
    return zone ? tr("%1 (UTC%2)").arg(LocationWords::zone(zoneId), offsetText(zone->offsetFromUtc(now)))
                : zoneId;
}

void ZoneBox::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setItemText(i, text(itemData(i).toString(), m_now));
}

} // namespace ccj::ui
