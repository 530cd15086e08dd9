// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/primarylocationdialog.h"

#include "ui/common/consequences.h"
#include "ui/common/field.h"
#include "ui/common/sentences.h"
#include "ui/resourcelocations/fleetchangewords.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ccj::ui {

using namespace resourcelocations;

namespace {

constexpr int contentsLength = 32; ///< characters of a box before it has to shorten

/// Keeps what was chosen where it is still there.
void choose(QComboBox *box, const QString &id)
{
    box->setCurrentIndex(std::max(0, box->findData(id)));
}

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(contentsLength);
    return box;
}

} // namespace

PrimaryLocationDialog::PrimaryLocationDialog(LocationsController &controller, const QString &locationId,
                                             QWidget *parent)
    : FleetDialog(controller, parent),
      m_proposed(locationId),
      m_domainBox(makeBox()),
      m_locationBox(makeBox()),
      m_domain(new Field(m_domainBox, this)),
      m_location(new Field(m_locationBox, this)),
      m_consequences(new Consequences(this))
{
    body()->addWidget(m_domain);
    body()->addWidget(m_location);
    body()->addWidget(m_consequences);
    body()->addStretch();
    makeCancelDefault();
    fillDomains();
    choose(m_domainBox, firstDomain());
    onDomainChosen();
    connect(m_domainBox, &QComboBox::currentIndexChanged, this, &PrimaryLocationDialog::onDomainChosen);
    connect(m_locationBox, &QComboBox::currentIndexChanged, this, [this] {
        m_outcome.reset();
        judge();
    });
    PrimaryLocationDialog::retranslateUi();
    m_domainBox->setFocus();
}

// --- what can be chosen --------------------------------------------------------------------------

/// The one that has the proposed location already, or could have it as its connectors reach it.
QString PrimaryLocationDialog::firstDomain() const
{
    const auto primary = fleet().primaryFor(m_proposed);
    if (!primary.isEmpty())
        return primary.first();
    const auto &forests = controller().judgement().forestOf;
    for (const auto &connector : fleet().connectorsOf(m_proposed)) {
        const auto reached = std::ranges::find(fleet().domains, forests.value(connector.id), &Domain::forest);
        if (reached != fleet().domains.end())
            return reached->fqdn;
    }
    return {};
}

const Domain *PrimaryLocationDialog::domain() const
{
    return fleet().domain(m_domainBox->currentData().toString());
}

QString PrimaryLocationDialog::chosen() const
{
    return m_locationBox->currentData().toString();
}

QString PrimaryLocationDialog::nameOf(const QString &locationId) const
{
    const auto *location = fleet().location(locationId);
    return location ? location->name : locationId;
}

void PrimaryLocationDialog::fillDomains()
{
    const QSignalBlocker quiet(m_domainBox);
    const auto present = m_domainBox->currentData().toString();
    m_domainBox->clear();
    for (const auto &one : fleet().domains)
        m_domainBox->addItem(one.fqdn, one.fqdn);
    choose(m_domainBox, present);
}

void PrimaryLocationDialog::fillLocations()
{
    const QSignalBlocker quiet(m_locationBox);
    const auto present = chosen();
    m_locationBox->clear();
    m_locationBox->addItem(tr("None"), QString());
    for (const auto &location : fleet().locations)
        m_locationBox->addItem(location.name, location.id);
    if (const auto *one = domain();
        one && !fleet().location(one->primaryLocationId) && !one->primaryLocationId.isEmpty())
        m_locationBox->addItem(one->primaryLocationId, one->primaryLocationId); // deleted by somebody else
    choose(m_locationBox, present);
}

void PrimaryLocationDialog::onDomainChosen()
{
    m_outcome.reset();
    fillLocations();
    {
        const QSignalBlocker quiet(m_locationBox);
        const auto *one = domain();
        choose(m_locationBox, m_proposed.isEmpty() && one ? one->primaryLocationId : m_proposed);
    }
    judge();
}

void PrimaryLocationDialog::followFleet()
{
    if (isBusy())
        return;
    const auto before = m_domainBox->currentData();
    fillDomains();
    if (m_domainBox->currentData() != before) // it is gone
        return onDomainChosen();
    fillLocations();
    judge();
}

// --- what it does --------------------------------------------------------------------------------

void PrimaryLocationDialog::apply()
{
    m_outcome.reset();
    follow(controller().setPrimaryLocation(m_domainBox->currentData().toString(), chosen()));
}

bool PrimaryLocationDialog::showOutcome(const Operation &operation)
{
    m_outcome = operation;
    judge();
    m_locationBox->setFocus();
    return true;
}

QString PrimaryLocationDialog::doubt() const
{
    const auto *one = domain();
    if (!one || chosen().isEmpty())
        return {};
    const auto &judgement = controller().judgement();
    const auto connectors = fleet().connectorsOf(chosen());
    const bool isReached = std::ranges::any_of(connectors, [&](const Connector &connector) {
        return connector.kind() == Connector::Kind::Cloud &&
               judgement.forestOf.value(connector.id) == one->forest;
    });
    return isReached
               ? QString()
               : tr("No Cloud Connector of the forest %1 is known in “%2”: from there, this domain cannot "
                    "be reached.")
                     .arg(one->forest, nameOf(chosen()));
}

QStringList PrimaryLocationDialog::stops() const
{
    const auto *one = domain();
    if (!one || one->primaryLocationId.isEmpty() || one->primaryLocationId == chosen())
        return {};
    return {tr("“%1” is no longer preferred for the traffic between %2 and Citrix Cloud.")
                .arg(nameOf(one->primaryLocationId), one->fqdn)};
}

QStringList PrimaryLocationDialog::goesOn() const
{
    const auto *one = domain();
    if (!one || one->primaryLocationId == chosen())
        return {};
    return {
        chosen().isEmpty()
            ? tr("The traffic takes any resource location that reaches the domain; none is preferred.")
            : tr("The traffic between %1 and Citrix Cloud prefers “%2”.").arg(one->fqdn, nameOf(chosen())),
        tr("The default resource location stays as it is: it is another thing.")};
}

void PrimaryLocationDialog::judge()
{
    const auto *one = domain();
    const bool isChange = one && one->primaryLocationId != chosen();
    const bool isClearing = isChange && chosen().isEmpty();
    m_location->setEnabled(one != nullptr);
    m_location->setWarning(doubt());
    m_location->setError(m_outcome ? FleetChangeWords::outcome(*m_outcome, fleet()).text : QString());
    m_consequences->setWords(stops(), goesOn());
    setVerbKind(isClearing ? ButtonKind::DangerSolid : ButtonKind::Primary);
    setVerb(isClearing ? tr("Clear primary location") : tr("Set primary location"),
            isClearing ? tr("Clearing…") : tr("Setting…"));
    setApplicable(isChange);
}

void PrimaryLocationDialog::retranslateUi()
{
    FleetDialog::retranslateUi();
    setHeadline(tr("Primary resource location of a domain"));
    const auto what =
        tr("The primary resource location is the one that is preferred for traffic between a "
           "domain and Citrix Cloud. Choose the one with the best performance and connection to "
           "the domain.");
    setIntroduction(fleet().domains.isEmpty()
                        ? sentences(what, tr("No domain is registered yet: a domain appears once a Cloud "
                                             "Connector is installed in it."))
                        : what);
    m_domain->setLabel(tr("Domain"));
    m_location->setLabel(tr("Primary resource location"));
    m_locationBox->setItemText(0, tr("None"));
    judge();
}

} // namespace ccj::ui
