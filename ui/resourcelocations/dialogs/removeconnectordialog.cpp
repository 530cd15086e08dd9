// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/removeconnectordialog.h"

#include "ui/common/banner.h"
#include "ui/common/consequences.h"
#include "ui/resourcelocations/fleetadvicewords.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace resourcelocations;

namespace {

Connector presentOrNamed(const Fleet &fleet, const QString &id)
{
    const auto *connector = fleet.connector(id);
    return connector ? *connector : Connector{.id = id};
}

bool isGood(const RemovalAdvice &advice)
{
    return severityOf(advice.locationAfter.verdict) == Severity::Good;
}

} // namespace

RemoveConnectorDialog::RemoveConnectorDialog(LocationsController &controller, const QString &connectorId,
                                             QWidget *parent)
    : FleetDialog(controller, parent),
      m_target(presentOrNamed(controller.fleet(), connectorId)),
      m_warning(new Banner(this)),
      m_consequences(new Consequences(this)),
      m_known(new QCheckBox(this))
{
    body()->addWidget(m_warning);
    body()->addWidget(m_consequences);
    body()->addWidget(m_known);
    body()->addStretch();
    setVerbKind(ButtonKind::DangerSolid);
    makeCancelDefault();
    connect(m_known, &QCheckBox::toggled, this, &RemoveConnectorDialog::judge);
    RemoveConnectorDialog::retranslateUi();
}

void RemoveConnectorDialog::apply()
{
    follow(controller().removeConnector(m_target.id));
}

void RemoveConnectorDialog::followFleet()
{
    if (!isBusy())
        retranslateUi();
}

/// What is left when it goes, as far as is known now.
void RemoveConnectorDialog::judge()
{
    const auto advice = removalAdvice(fleet(), m_target.id);
    const bool isRisky = advice && advice->leavesTooFew;
    if (isRisky)
        m_warning->setMessage(Banner::Severity::Danger, FleetAdviceWords::removal(*advice, m_target.kind()));
    else
        m_warning->clear();
    m_known->setVisible(isRisky);
    setApplicable(!isRisky || m_known->isChecked());
}

QString RemoveConnectorDialog::locationName() const
{
    const auto *location = fleet().location(m_target.locationId);
    return location ? location->name : QString();
}

/// How the location stands afterwards, if it is as good or as bad as asked for and not warned of already.
QStringList RemoveConnectorDialog::aftermath(bool good) const
{
    const auto advice = removalAdvice(fleet(), m_target.id);
    if (!advice || advice->leavesTooFew || good != isGood(*advice))
        return {};
    return {FleetAdviceWords::removal(*advice, m_target.kind())};
}

QStringList RemoveConnectorDialog::stops() const
{
    const auto place = locationName();
    return QStringList{place.isEmpty()
                           ? tr("Citrix Cloud no longer uses this connector.")
                           : tr("Citrix Cloud no longer uses this connector for “%1”.").arg(place),
                       tr("Citrix Cloud no longer updates it.")} +
           aftermath(false);
}

QStringList RemoveConnectorDialog::goesOn() const
{
    return aftermath(true) +
           QStringList{
               tr("The software stays on the machine: it is not uninstalled from here. Uninstall it on "
                  "the machine itself, before the removal if the machine still runs."),
               tr("The machine can become a connector again after the software was uninstalled and "
                  "installed anew. That is also the way to another domain.")};
}

void RemoveConnectorDialog::retranslateUi()
{
    FleetDialog::retranslateUi();
    setHeadline(tr("Remove the connector “%1”?").arg(m_target.shortName()));
    setIntroduction(m_target.fqdn);
    setVerb(tr("Remove connector"), tr("Removing…"));
    m_known->setText(tr("Remove it all the same"));
    m_consequences->setWords(stops(), goesOn());
    judge();
}

} // namespace ccj::ui
