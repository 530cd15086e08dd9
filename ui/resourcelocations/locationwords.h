// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include "app/resourcelocations/advisor.h"
#include "app/resourcelocations/locationsmodel.h"
#include "app/resourcelocations/statehistory.h"

#include <QCoreApplication>

namespace ccj::ui {

/// A small box beside the name of a location, and what it means. Default and primary are two different things
/// and never share a mark (R161, R162).
struct LocationMark
{
    QString text;
    QString sentence;
    Role ink = Role::Text;
    Role ground = Role::Hover;
};

/// What locations and connectors are called and how they are, in the language of the moment. What the advisor
/// says of them is worded by FleetAdviceWords.
class LocationWords
{
    Q_DECLARE_TR_FUNCTIONS(LocationWords)
public:
    static QString state(resourcelocations::ConnectorState state);
    static Tone tone(resourcelocations::ConnectorState state);
    static Tone tone(resourcelocations::Severity severity);
    static Tone tone(resourcelocations::RestartAdvice::Answer answer);
    /// What to do about a state (R169–R175); empty for a healthy one.
    static QString nextStep(resourcelocations::ConnectorState state);

    static QList<LocationMark> marks(const resourcelocations::LocationRow &row);
    /// How many of how many serve.
    static QString cloudConnectors(const resourcelocations::LocationRow &row);
    /// The same, and the appliances beside them.
    static QString connectors(const resourcelocations::LocationRow &row);
    /// The versions of one that is behind are both named.
    static QString version(const resourcelocations::Connector &connector);
    /// When it was heard of last, and how long ago that was at the reading.
    static QString lastContact(const resourcelocations::Connector &connector, const QDateTime &asOf);
    static QString kind(const resourcelocations::Connector &connector);
    /// "48 min", "3 h", "2 days".
    static QString span(std::chrono::seconds span);

    /// The Windows id of a time zone, as the cloud keeps it, and what it is called; the id alone where no name
    /// is known, and in English, where the id is one.
    static QString zone(const QString &windowsId);
    /// "UTC+09:00".
    static QString offset(const QDateTime &time);
    /// When the next maintenance begins by the location's clock; why it is not known.
    static QString window(const resourcelocations::LocationRow &row);
    /// The same by the clock of this computer; empty where both clocks show the same.
    static QString windowHere(const resourcelocations::LocationRow &row);
    /// A state that was seen; "Not listed" for none.
    static QString seen(const std::optional<resourcelocations::ConnectorState> &state);
};

} // namespace ccj::ui
