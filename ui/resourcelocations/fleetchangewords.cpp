// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/fleetchangewords.h"

#include "ui/common/errortext.h"
#include "ui/common/sentences.h"

namespace ccj::ui {

using namespace resourcelocations;
using Kind = Operation::Kind;
using enum Banner::Severity;

namespace {

QString refusal(const std::optional<Error> &error)
{
    const auto words = errorText(error.value_or(Error{}));
    return sentences(words.title, words.advice);
}

} // namespace

// --- one change ----------------------------------------------------------------------------------

OperationMessage FleetChangeWords::outcome(const Operation &operation, const Fleet &fleet)
{
    switch (operation.state) {
    case ChangeState::Running:
        return {};
    case ChangeState::CheckingOutcome:
        return {Information, tr("The server did not answer. Reading the list to see what happened…")};
    case ChangeState::Done:
        return {Success,
                operation.error
                    ? sentences(tr("The server did not answer, but reading back shows that it was done."),
                                done(operation, fleet))
                    : done(operation, fleet)};
    case ChangeState::TargetGone:
        return {Information, gone(operation)};
    case ChangeState::Refused:
        return {Danger, refusal(operation.error)};
    case ChangeState::NotApplied:
        return {Warning, notApplied(operation)};
    case ChangeState::Unknown:
        return {Warning, unknown(operation)};
    }
    Q_UNREACHABLE();
}

QString FleetChangeWords::done(const Operation &operation, const Fleet &fleet)
{
    const auto &name = operation.location.name;
    switch (operation.kind) {
    case Kind::CreateLocation:
        return tr("The resource location “%1” was created. It can be used once Cloud Connectors are "
                  "installed in it.")
            .arg(name);
    case Kind::ChangeLocation:
        return tr("The resource location “%1” was saved.").arg(name);
    case Kind::DeleteLocation:
        return tr("The resource location “%1” was deleted.").arg(name);
    case Kind::RemoveConnector:
        return tr("The connector %1 was removed from Citrix Cloud. Its software stays on the machine until "
                  "it "
                  "is uninstalled there.")
            .arg(operation.connector.shortName());
    case Kind::ChangeDomain:
        return operation.domain.primaryLocationId.isEmpty()
                   ? tr("The domain %1 has no primary resource location now.").arg(operation.domain.fqdn)
                   : tr("The primary resource location of %1 is “%2” now.")
                         .arg(operation.domain.fqdn, nameOfPrimary(operation, fleet));
    }
    Q_UNREACHABLE();
}

QString FleetChangeWords::nameOfPrimary(const Operation &operation, const Fleet &fleet)
{
    const auto *location = fleet.location(operation.domain.primaryLocationId);
    return location ? location->name : operation.domain.primaryLocationId;
}

QString FleetChangeWords::gone(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::CreateLocation:
    case Kind::ChangeLocation:
    case Kind::DeleteLocation:
        return operation.location.name.isEmpty()
                   ? tr("The resource location does not exist any more.")
                   : tr("The resource location “%1” does not exist any more.").arg(operation.location.name);
    case Kind::RemoveConnector:
        return tr("The connector %1 was removed already.").arg(operation.connector.shortName());
    case Kind::ChangeDomain:
        return tr("The domain %1 is not registered any more.").arg(operation.domain.fqdn);
    }
    Q_UNREACHABLE();
}

QString FleetChangeWords::notApplied(const Operation &operation)
{
    const auto &name = operation.location.name;
    switch (operation.kind) {
    case Kind::CreateLocation:
        return tr("The server did not answer, and the resource location “%1” is not in the list: it was not "
                  "created. You can try again.")
            .arg(name);
    case Kind::ChangeLocation:
        return tr("The server did not answer, and the resource location “%1” is unchanged. You can try "
                  "again.")
            .arg(name);
    case Kind::DeleteLocation:
        return tr("The server did not answer, and the resource location “%1” is still there. You can try "
                  "again.")
            .arg(name);
    case Kind::RemoveConnector:
        return tr("The server did not answer, and the connector %1 is still there. You can try again.")
            .arg(operation.connector.shortName());
    case Kind::ChangeDomain:
        return tr("The server did not answer, and the domain %1 is unchanged. You can try again.")
            .arg(operation.domain.fqdn);
    }
    Q_UNREACHABLE();
}

QString FleetChangeWords::unknown(const Operation &operation)
{
    const auto &name = operation.location.name;
    switch (operation.kind) {
    case Kind::CreateLocation:
        return tr("The server did not answer, and the list could not be read: it is not known whether the "
                  "resource location “%1” was created. Refresh the list before you try again.")
            .arg(name);
    case Kind::ChangeLocation:
        return tr("The server did not answer, and the list could not be read: it is not known whether the "
                  "resource location “%1” was changed. Refresh the list before you try again.")
            .arg(name);
    case Kind::DeleteLocation:
        return tr("The server did not answer, and the list could not be read: it is not known whether the "
                  "resource location “%1” was deleted. Refresh the list before you try again.")
            .arg(name);
    case Kind::RemoveConnector:
        return tr("The server did not answer, and the list could not be read: it is not known whether the "
                  "connector %1 was removed. Refresh the list before you try again.")
            .arg(operation.connector.shortName());
    case Kind::ChangeDomain:
        return tr("The server did not answer, and the list could not be read: it is not known whether the "
                  "primary resource location of %1 was changed. Refresh the list before you try again.")
            .arg(operation.domain.fqdn);
    }
    Q_UNREACHABLE();
}

// --- a location with its connectors ---------------------------------------------------------------

OperationMessage FleetChangeWords::outcome(const ForcedDeletion &deletion)
{
    switch (deletion.state()) {
    case ForcedDeletion::State::Done:
        return {Success, tr("The resource location “%1” and its %n connector(s) were deleted. The software "
                            "stays on the machines until it is uninstalled there.",
                            nullptr, static_cast<int>(deletion.connectors().size()))
                             .arg(deletion.location().name)};
    case ForcedDeletion::State::Stopped:
        return {Warning, sentences(tr("Stopped."), removedSoFar(deletion))};
    case ForcedDeletion::State::Failed:
        return {Danger, sentences(refusal(deletion.error()), removedSoFar(deletion))};
    default:
        return {};
    }
}

QString FleetChangeWords::removedSoFar(const ForcedDeletion &deletion)
{
    const bool lastStepUnknown = deletion.error() && deletion.error()->outcomeUnknown;
    const auto words =
        lastStepUnknown ? tr("%1 of %2 connectors of “%3” are removed for certain.")
                        : tr("%1 of %2 connectors are removed. The resource location “%3” is still there.");
    return words.arg(deletion.removedCount()).arg(deletion.connectors().size()).arg(deletion.location().name);
}

QString FleetChangeWords::step(const ForcedDeletion &deletion)
{
    const auto removed = deletion.removedCount();
    const auto all = deletion.connectors().size();
    if (deletion.isStopping())
        return tr("Stopping after this step (%1 of %2 connectors removed)…").arg(removed).arg(all);
    switch (deletion.state()) {
    case ForcedDeletion::State::RemovingConnector:
        return tr("Removing connector %1 of %2: %3…")
            .arg(removed + 1)
            .arg(all)
            .arg(deletion.connectors().at(removed).shortName());
    case ForcedDeletion::State::DeletingLocation:
        return tr("The connectors are removed. Deleting the resource location…");
    case ForcedDeletion::State::ReadingBack:
        return tr("No answer. Reading the list to see what happened…");
    default:
        return {};
    }
}

} // namespace ccj::ui
