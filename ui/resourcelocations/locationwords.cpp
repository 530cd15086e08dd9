// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationwords.h"

#include "ui/common/timewords.h"

#include "app/resourcelocations/maintenancewindow.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

QString LocationWords::state(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Error:
        return tr("Error", "state of a connector");
    case ConnectorState::UpdateStuck:
        return tr("Update stuck");
    case ConnectorState::Updating:
        return tr("Updating");
    case ConnectorState::Disconnected:
        return tr("Disconnected");
    case ConnectorState::NotInContact:
        return tr("Not in contact");
    case ConnectorState::Unknown:
        return tr("Unknown", "state of a connector");
    case ConnectorState::UpdateFailed:
        return tr("Update failed");
    case ConnectorState::UpdateBlocked:
        return tr("Updates switched off");
    case ConnectorState::Outdated:
        return tr("Update pending");
    case ConnectorState::Healthy:
        return tr("Healthy");
    }
    Q_UNREACHABLE();
}

Tone LocationWords::tone(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Error:
    case ConnectorState::UpdateStuck:
    case ConnectorState::Disconnected:
    case ConnectorState::NotInContact:
        return Tone::Negative;
    case ConnectorState::Updating:
    case ConnectorState::UpdateFailed:
    case ConnectorState::UpdateBlocked:
    case ConnectorState::Outdated:
        return Tone::Waiting;
    case ConnectorState::Unknown:
        return Tone::Neutral;
    case ConnectorState::Healthy:
        return Tone::Positive;
    }
    Q_UNREACHABLE();
}

Tone LocationWords::tone(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return Tone::Positive;
    case Severity::Warning:
        return Tone::Waiting;
    case Severity::Danger:
        return Tone::Negative;
    }
    Q_UNREACHABLE();
}

Tone LocationWords::tone(RestartAdvice::Answer answer)
{
    switch (answer) {
    case RestartAdvice::Answer::Yes:
        return Tone::Positive;
    case RestartAdvice::Answer::Careful:
        return Tone::Waiting;
    case RestartAdvice::Answer::No:
        return Tone::Negative;
    }
    Q_UNREACHABLE();
}

QString LocationWords::nextStep(ConnectorState state)
{
    switch (state) {
    case ConnectorState::Error:
        return tr("The machine cannot host the connector. Install a connector on a new machine; if the error "
                  "comes back, contact Citrix Support (CTX221535 lists common causes).");
    case ConnectorState::UpdateStuck:
        return tr("The update has run for more than an hour. Look at the logs of the connector; when it does "
                  "not end, uninstall the connector there and install the current one.");
    case ConnectorState::Updating:
        return tr("The update ends by itself after about ten minutes, restart included.");
    case ConnectorState::Disconnected:
        return tr("Run the Cloud Connector Connectivity Check Utility on that machine (CTX260337).");
    case ConnectorState::NotInContact:
        return tr(
            "Is the machine powered on? It has to be at all times. If it is, look at the event messages "
            "and the logs of the connector first.");
    case ConnectorState::Unknown:
        return tr("The cloud does not say how this connector is. Look at the machine.");
    case ConnectorState::UpdateFailed:
        return tr("It works on with the old version. Do not upgrade it by hand: when updates go on failing, "
                  "uninstall the connector there and install the current one.");
    case ConnectorState::UpdateBlocked:
        return tr("It works on with the old version. Allow its updates again: Citrix Cloud carries them out "
                  "by itself, one connector at a time.");
    case ConnectorState::Outdated:
        return tr("It is updated by itself in the next maintenance window.");
    case ConnectorState::Healthy:
        return {};
    }
    Q_UNREACHABLE();
}

QList<LocationMark> LocationWords::marks(const LocationRow &row)
{
    QList<LocationMark> marks;
    if (row.isDefault)
        marks.append(
            {tr("Default", "mark of a location"),
             tr("Default: connectors that name no location come here. Citrix Cloud decides which one "
                "it is."),
             Role::Text, Role::Hover});
    if (!row.primaryFor.isEmpty())
        marks.append({tr("Primary", "mark of a location"),
                      tr("Primary: traffic between the cloud and %1 prefers this location.")
                          .arg(row.primaryFor.join(tr(", ", "between domains"))),
                      Role::Accent, Role::AccentSoft});
    if (row.location.readOnly)
        marks.append({tr("Managed by Citrix"),
                      tr("Managed by Citrix: it can neither be changed nor deleted here."), Role::Muted,
                      Role::Hover});
    return marks;
}

QString LocationWords::cloudConnectors(const LocationRow &row)
{
    return row.connectors.isEmpty()
               ? tr("No Cloud Connector")
               : tr("%1 of %2 Cloud Connectors in service").arg(row.serving()).arg(row.connectors.size());
}

QString LocationWords::connectors(const LocationRow &row)
{
    const QString cloud = cloudConnectors(row);
    return row.appliances == 0 ? cloud : tr("%1 · Connector Appliances: %2").arg(cloud).arg(row.appliances);
}

QString LocationWords::version(const Connector &connector)
{
    if (connector.currentVersion.isEmpty())
        return {};
    if (!connector.isBehind().value_or(false))
        return connector.currentVersion;
    return tr("%1 (expected: %2)", "versions").arg(connector.currentVersion, connector.expectedVersion);
}

QString LocationWords::lastContact(const Connector &connector, const QDateTime &asOf)
{
    const auto silence = silenceOf(connector, asOf);
    if (!silence)
        return tr("Never", "last contact of a connector");
    return tr("%1 (%2 before)", "a time, and how long before the reading")
        .arg(TimeWords::clockTime(connector.lastContact, asOf), span(*silence));
}

QString LocationWords::kind(const Connector &connector)
{
    switch (connector.kind()) {
    case Connector::Kind::Cloud:
        return tr("Cloud Connector");
    case Connector::Kind::Appliance:
        return tr("Connector Appliance");
    case Connector::Kind::Unrecognised:
        return connector.type;
    }
    Q_UNREACHABLE();
}

QString LocationWords::span(std::chrono::seconds span)
{
    using namespace std::chrono;
    if (span < 1min)
        return tr("%1 s").arg(span.count());
    if (span < 2h)
        return tr("%1 min").arg(floor<minutes>(span).count());
    if (span < 48h)
        return tr("%1 h").arg(floor<hours>(span).count());
    return tr("%1 days").arg(floor<days>(span).count());
}

QString LocationWords::zone(const QString &windowsId)
{
    const auto zone = zoneOfWindowsId(windowsId);
    if (!zone || QLocale().language() == QLocale::English)
        return windowsId;
    const auto name = zone->displayName(QTimeZone::StandardTime, QTimeZone::LongName, QLocale());
    return name.isEmpty() ? windowsId
                          : tr("%1 (%2)", "Windows id of a time zone, its name").arg(windowsId, name);
}

QString LocationWords::offset(const QDateTime &time)
{
    const auto offset = QTime(0, 0).addSecs(std::abs(time.offsetFromUtc())).toString(u"HH:mm"_s);
    return u"UTC%1%2"_s.arg(time.offsetFromUtc() < 0 ? u"−"_s : u"+"_s, offset);
}

QString LocationWords::window(const LocationRow &row)
{
    if (!row.hasWindow)
        return tr("None: updates may come at any time");
    if (!row.nextWindow.isValid())
        return tr("There is one, but the time zone of the location is not known");
    return tr("%1 (%2)", "when, in which zone")
        .arg(TimeWords::weekdayTime(row.nextWindow), offset(row.nextWindow));
}

QString LocationWords::windowHere(const LocationRow &row)
{
    const auto here = row.nextWindow.toLocalTime();
    if (!here.isValid() || here.offsetFromUtc() == row.nextWindow.offsetFromUtc())
        return {};
    return tr("%1 (%2)", "when, in which zone").arg(TimeWords::weekdayTime(here), offset(here));
}

QString LocationWords::seen(const std::optional<ConnectorState> &seen)
{
    return seen ? state(*seen) : tr("Not listed");
}

} // namespace ccj::ui
