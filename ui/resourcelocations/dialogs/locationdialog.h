// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/resourcelocations/dialogs/fleetdialog.h"

namespace ccj::ui {

class Field;
class LineEdit;
class ZoneBox;

/// Creates a resource location (R158), or changes name and time zone of one. A name that another one has is
/// warned of and allowed (R159).
class LocationDialog : public FleetDialog
{
    Q_OBJECT
public:
    /// Without an id a new one is made. Times of `now` tell the offsets of the zones.
    LocationDialog(resourcelocations::LocationsController &controller, const QDateTime &now,
                   const QString &locationId = {}, QWidget *parent = nullptr);

protected:
    bool validate() override;
    void apply() override;
    bool showAtField(const Error &error) override;
    bool showOutcome(const resourcelocations::Operation &operation) override;
    void followFleet() override;
    void retranslateUi() override;

private:
    bool isNew() const { return m_before.id.isEmpty(); }
    /// With what was changed here, and everything else as it is now.
    resourcelocations::ResourceLocation wanted() const;
    void onEdited();
    void judge();
    QString problem() const;
    QString warning() const;
    void setError(Field *field, std::function<QString()> words);

    const resourcelocations::ResourceLocation
        m_before; ///< as it was when the dialog opened; no id: a new one
    LineEdit *m_nameEdit;
    ZoneBox *m_zoneBox;
    Field *m_name;
    Field *m_zone;
    Field *m_wrong = nullptr;              ///< shows an error
    std::function<QString()> m_errorWords; ///< for another language
};

} // namespace ccj::ui
