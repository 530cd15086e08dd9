// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/dialogs/locationdialog.h"

#include "ui/common/errortext.h"
#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/common/sentences.h"
#include "ui/resourcelocations/dialogs/zonebox.h"
#include "ui/resourcelocations/fleetchangewords.h"

#include "app/resourcelocations/locationrules.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace resourcelocations;

namespace {

ResourceLocation presentOrNew(const Fleet &fleet, const QString &id)
{
    const auto *location = fleet.location(id);
    return location ? *location : ResourceLocation{.id = id, .timeZone = ZoneBox::usual()};
}

/// Each by itself.
QString spaced(const QString &characters)
{
    return characters.split(QString(), Qt::SkipEmptyParts).join(u' ');
}

} // namespace

LocationDialog::LocationDialog(LocationsController &controller, const QDateTime &now,
                               const QString &locationId, QWidget *parent)
    : FleetDialog(controller, parent),
      m_before(presentOrNew(controller.fleet(), locationId)),
      m_nameEdit(new LineEdit),
      m_zoneBox(new ZoneBox(now, m_before.timeZone)),
      m_name(new Field(m_nameEdit, this)),
      m_zone(new Field(m_zoneBox, this))
{
    m_nameEdit->setText(m_before.name);
    m_nameEdit->selectAll();
    body()->addWidget(m_name);
    body()->addWidget(m_zone);
    body()->addStretch();
    connect(m_nameEdit, &QLineEdit::textChanged, this, &LocationDialog::onEdited);
    connect(m_zoneBox, &QComboBox::currentIndexChanged, this, &LocationDialog::onEdited);
    LocationDialog::retranslateUi();
    m_nameEdit->setFocus();
}

ResourceLocation LocationDialog::wanted() const
{
    const auto *present = fleet().location(m_before.id);
    auto location = present ? *present : m_before;
    if (const auto name = m_nameEdit->text().trimmed(); name != m_before.name)
        location.name = name;
    if (m_zoneBox->zone() != m_before.timeZone)
        location.timeZone = m_zoneBox->zone();
    return location;
}

void LocationDialog::apply()
{
    follow(isNew() ? controller().createLocation(wanted()) : controller().changeLocation(wanted()));
}

// --- what is wrong, and what is odd --------------------------------------------------------------

void LocationDialog::onEdited()
{
    if (m_wrong)
        m_wrong->clearError();
    m_wrong = nullptr;
    judge();
}

void LocationDialog::followFleet()
{
    judge(); // another console may have used the name meanwhile
}

void LocationDialog::judge()
{
    m_name->setWarning(warning());
    const bool isChanged =
        m_nameEdit->text().trimmed() != m_before.name || m_zoneBox->zone() != m_before.timeZone;
    setApplicable(isNew() || isChanged);
}

QString LocationDialog::warning() const
{
    const auto name = m_nameEdit->text();
    if (name.trimmed().isEmpty() || locationWithName(fleet(), name, m_before.id).isEmpty())
        return {};
    return tr("There is a resource location with this name already. In lists, only the ID will tell the two "
              "apart.");
}

QString LocationDialog::problem() const
{
    switch (nameProblem(m_nameEdit->text())) {
    case NameProblem::None:
        return {};
    case NameProblem::Empty:
        return tr("Enter a name.");
    case NameProblem::TooLong:
        return tr("At most %1 characters.").arg(longestName);
    case NameProblem::ForbiddenCharacter:
        return tr("Do not use any of these characters: %1").arg(spaced(forbiddenInNames));
    }
    Q_UNREACHABLE();
}

bool LocationDialog::validate()
{
    if (problem().isEmpty())
        return true;
    setError(m_name, [this] { return problem(); });
    return false;
}

bool LocationDialog::showAtField(const Error &error)
{
    const auto field = error.parameters.value(u"field"_s);
    if (field != "name"_L1 && field != "timeZone"_L1)
        return false;
    setError(field == "name"_L1 ? m_name : m_zone, [error] {
        const auto words = errorText(error);
        return sentences(words.title, words.advice);
    });
    return true;
}

bool LocationDialog::showOutcome(const Operation &operation)
{
    setError(m_name, [this, operation] { return FleetChangeWords::outcome(operation, fleet()).text; });
    return true;
}

void LocationDialog::setError(Field *field, std::function<QString()> words)
{
    m_wrong = field;
    m_errorWords = std::move(words);
    field->setError(m_errorWords());
    field->setFocus();
}

void LocationDialog::retranslateUi()
{
    FleetDialog::retranslateUi();
    setHeadline(isNew() ? tr("Create resource location") : tr("Edit resource location"));
    setIntroduction(isNew()
                        ? tr("A resource location is where your own machines are: the domain, the machines "
                             "that deliver applications and desktops, and the hypervisor or cloud that runs "
                             "them. It can be used once Cloud Connectors are installed in it, at least two.")
                        : tr("Its ID stays the same, and so does everything that uses it."));
    setVerb(isNew() ? tr("Create") : tr("Save"), isNew() ? tr("Creating…") : tr("Saving…"));
    m_name->setLabel(tr("Name"));
    m_name->setHelp(tr("As it is shown here and in the installer."));
    m_zone->setLabel(tr("Time zone"));
    m_zone->setHelp(tr("Connectors are updated in maintenance windows by this clock."));
    m_zoneBox->retranslate();
    if (m_wrong)
        m_wrong->setError(m_errorWords());
    judge();
}

} // namespace ccj::ui
