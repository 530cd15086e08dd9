// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QDateTime>

namespace ccj::ui {

/// Chooses a time zone by its Windows id, as locations have them. Typing its first letters finds one.
class ZoneBox : public QComboBox
{
    Q_OBJECT
public:
    /// The zones with their offsets at `now`, and `present` among them even where it is not known here;
    /// an empty one, "none", is offered only while it is what is there.
    ZoneBox(const QDateTime &now, const QString &present, QWidget *parent = nullptr);

    QString zone() const;
    /// This computer's; Japan's where it has none that locations know.
    static QString usual();
    /// "Tokyo Standard Time (UTC+09:00)"; the id alone where the zone is not known here.
    static QString text(const QString &zoneId, const QDateTime &now);
    void retranslate();

private:
    QDateTime m_now;
};

} // namespace ccj::ui
