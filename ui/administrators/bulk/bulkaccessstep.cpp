// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkaccessstep.h"

#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/cataloguechoice.h"
#include "ui/common/label.h"

#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;
using bulk::BulkDraft;
using bulk::Verdict;

namespace {

constexpr int leastRows = 6;

} // namespace

BulkAccessStep::BulkAccessStep(BulkDraft &draft, AdministratorsController &administrators, QWidget *parent)
    : BulkStep(parent),
      m_draft(draft),
      m_rows(Label::explanation(this)),
      m_access(new CatalogueChoice(administrators, this)),
      m_effect(new Label(TextRole::Secondary, this, Role::Danger))
{
    build();
    connect(m_access, &AccessChoice::changed, this, &BulkAccessStep::apply);
    connect(&draft, &BulkDraft::judged, this, &BulkAccessStep::update);
    connect(&draft, &BulkDraft::workingChanged, this, &BulkStep::changed);
}

void BulkAccessStep::build()
{
    m_access->hideHeading();
    m_access->tree()->setLeastRows(leastRows);
    m_access->setChosen(m_draft.access().full, m_draft.access().policies);
    m_effect->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_rows);
    column->addWidget(m_access, 1);
    column->addWidget(m_effect);
}

QString BulkAccessStep::headline() const
{
    return tr("What may these people do?");
}

QString BulkAccessStep::reassurance() const
{
    return tr("Nothing has been sent. Access can be changed for each person after they have accepted.");
}

bool BulkAccessStep::canGoOn() const
{
    return !m_draft.isWorking() && m_draft.counts().value(Verdict::WillBeInvited) > 0;
}

QWidget *BulkAccessStep::firstField()
{
    return m_access;
}

void BulkAccessStep::apply()
{
    m_draft.setAccess({m_access->isFull(), m_access->chosen()});
    update();
}

void BulkAccessStep::update()
{
    m_access->keepTreeUnder(m_draft.asksForCustom() ? tr("Permissions for Custom access") : QString());
    const auto lacking = m_draft.counts().value(Verdict::NoPermissions);
    m_effect->setText(
        lacking > 0 ? tr("%n rows with Custom access have no permissions yet; they will not be invited.",
                         nullptr, static_cast<int>(lacking))
                    : QString());
    Q_EMIT changed();
}

void BulkAccessStep::retranslate()
{
    m_rows->setText(m_draft.sheet().fields.contains(bulk::Field::Access)
                        ? tr("Rows that say Full or Custom themselves keep that. This is for the others.")
                        : tr("The same for everybody in the sheet."));
    update();
}

} // namespace ccj::ui
