// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/deletelocationdialog.h"

#include "ui/common/consequences.h"
#include "ui/common/label.h"
#include "ui/common/marklist.h"
#include "ui/common/sentences.h"
#include "ui/resourcelocations/fleetadvicewords.h"
#include "ui/resourcelocations/fleetchangewords.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

/// So many connectors are listed; the rest is counted.
constexpr qsizetype listedConnectors = 5;

ResourceLocation presentOrNamed(const Fleet &fleet, const QString &id)
{
    const auto *location = fleet.location(id);
    return location ? *location : ResourceLocation{.id = id, .name = id};
}

} // namespace

DeleteLocationDialog::DeleteLocationDialog(LocationsController &controller, const QString &locationId,
                                           QWidget *parent)
    : FleetDialog(controller, parent),
      m_target(presentOrNamed(controller.fleet(), locationId)),
      m_outcome(new Label(TextRole::Base, this, Role::Warning)),
      m_connectors(new MarkList(u"dash-circle"_s, Role::Danger, this)),
      m_consequences(new Consequences(this)),
      m_force(new QCheckBox(this))
{
    m_outcome->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_outcome, m_connectors, m_consequences, m_force})
        body()->addWidget(part);
    body()->addStretch();
    setVerbKind(ButtonKind::DangerSolid);
    makeCancelDefault();
    connect(m_force, &QCheckBox::toggled, this, &DeleteLocationDialog::judge);
    connect(&forced(), &ForcedDeletion::changed, this, [this] { runs() ? showStep() : retranslateUi(); });
    connect(&forced(), &ForcedDeletion::finished, this, &DeleteLocationDialog::onForcedFinished);
    DeleteLocationDialog::retranslateUi();
}

// --- with its connectors -------------------------------------------------------------------------

bool DeleteLocationDialog::isOurs() const
{
    return m_wasForced && forced().location().id == m_target.id;
}

bool DeleteLocationDialog::runs() const
{
    return isOurs() && forced().isRunning();
}

void DeleteLocationDialog::apply()
{
    if (m_check.verdict != Verdict::HasConnectors)
        return follow(controller().deleteLocation(m_target.id));
    m_wasForced = true;
    forced().start(m_target, m_check.connectors);
}

void DeleteLocationDialog::onForcedFinished()
{
    if (!isOurs())
        return retranslateUi();
    m_force->setChecked(false);
    switch (forced().state()) {
    case ForcedDeletion::State::Done:
        return applied();
    case ForcedDeletion::State::Failed:
        failed(forced().error().value_or(Error{}));
        break;
    default:
        stayOpen();
    }
    retranslateUi();
}

/// A second time closes it, whether or not the step has ended.
void DeleteLocationDialog::reject()
{
    if (!runs() || forced().isStopping())
        return FleetDialog::reject();
    forced().stop();
}

// --- words ---------------------------------------------------------------------------------------

void DeleteLocationDialog::followFleet()
{
    if (!isBusy())
        retranslateUi();
}

void DeleteLocationDialog::judge()
{
    const bool hasConnectors = m_check.verdict == Verdict::HasConnectors;
    const bool isBlocked = m_check.verdict == Verdict::ReadOnly || (forced().isRunning() && !isOurs());
    setApplicable(!isBlocked && (!hasConnectors || m_force->isChecked()));
}

QString DeleteLocationDialog::explanation() const
{
    if (runs())
        return FleetChangeWords::step(forced());
    if (forced().isRunning() && !isOurs())
        return tr("“%1” is being deleted at the moment, one connector after the other. Wait until that is "
                  "done.")
            .arg(forced().location().name);
    switch (m_check.verdict) {
    case Verdict::Allowed:
        return tr("It has no connectors.");
    case Verdict::HasConnectors:
        return tr("It still has %n connector(s), and only an empty resource location can be deleted. Better "
                  "uninstall the connectors on their machines first.",
                  nullptr, static_cast<int>(m_check.connectors.size()));
    case Verdict::ReadOnly:
        return tr("It is managed by Citrix and cannot be deleted.");
    case Verdict::NotListed:
        return tr("It does not exist any more.");
    }
    Q_UNREACHABLE();
}

/// The one that becomes the default; empty when none is left.
QString DeleteLocationDialog::nextDefault() const
{
    auto rest = fleet();
    rest.locations.removeIf([this](const ResourceLocation &one) { return one.id == m_target.id; });
    const auto *next = rest.location(rest.defaultLocationId());
    return next ? next->name : QString();
}

QStringList DeleteLocationDialog::stops() const
{
    if (m_check.verdict == Verdict::ReadOnly || m_check.verdict == Verdict::NotListed)
        return {};
    QStringList lines{tr("Its ID is no longer valid. Command lines and scripts that name it fail.")};
    if (!m_check.primaryFor.isEmpty())
        lines.append(tr("These domains lose their primary resource location: %1.")
                         .arg(FleetAdviceWords::names(m_check.primaryFor)));
    if (m_check.isDefault)
        lines.append(nextDefault().isEmpty()
                         ? tr("There is no default resource location any more. The next Cloud Connector "
                              "makes a new one.")
                         : tr("It is no longer the default. Connectors that name no resource location go to "
                              "“%1”.")
                               .arg(nextDefault()));
    return lines;
}

QStringList DeleteLocationDialog::goesOn() const
{
    if (m_check.verdict == Verdict::ReadOnly || m_check.verdict == Verdict::NotListed)
        return {};
    QStringList lines{tr("The other resource locations work as before.")};
    if (m_check.verdict == Verdict::HasConnectors)
        lines.append(tr("The software stays on the machines: it is not uninstalled from here."));
    return lines;
}

QStringList DeleteLocationDialog::connectors() const
{
    const auto listed = std::min(m_check.connectors.size(), listedConnectors);
    QStringList lines;
    for (const auto &connector : m_check.connectors.first(listed))
        lines.append(connector.shortName());
    const auto more = static_cast<int>(m_check.connectors.size() - listed);
    if (more > 0)
        lines.append(tr("%n more", nullptr, more));
    return lines;
}

/// What changes while it runs, and nothing else: the lists stand still.
void DeleteLocationDialog::showStep()
{
    const bool hasConnectors = m_check.verdict == Verdict::HasConnectors;
    setIntroduction(explanation());
    setVerb(hasConnectors ? tr("Remove connectors and delete") : tr("Delete"), tr("Deleting…"));
    setProgress(static_cast<int>(forced().removedCount()),
                runs() ? static_cast<int>(forced().connectors().size()) + 1 : 0);
    if (runs())
        cancelButton()->setText(forced().isStopping() ? tr("Close") : tr("Stop"));
    judge();
}

void DeleteLocationDialog::retranslateUi()
{
    FleetDialog::retranslateUi();
    if (!runs())
        m_check = checkDeletion(fleet(), m_target.id);
    setHeadline(tr("Delete the resource location “%1”?").arg(m_target.name));
    const bool endedEarly = isOurs() && !runs();
    m_outcome->setText(endedEarly ? FleetChangeWords::removedSoFar(forced()) : QString());
    m_outcome->setVisible(endedEarly);
    m_connectors->setWords(tr("Connectors still in it"), connectors());
    m_consequences->setWords(stops(), goesOn());
    m_force->setText(tr("Remove these connectors from Citrix Cloud first"));
    m_force->setVisible(m_check.verdict == Verdict::HasConnectors);
    showStep();
}

} // namespace ccj::ui
