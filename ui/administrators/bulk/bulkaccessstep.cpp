// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkaccessstep.h"

#include "ui/administrators/access/policychooser.h"
#include "ui/common/field.h"
#include "ui/common/label.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;
using bulk::BulkDraft;
using bulk::Verdict;

BulkAccessStep::BulkAccessStep(BulkDraft &draft, AdministratorsController &administrators, QWidget *parent)
    : BulkStep(parent),
      m_draft(draft),
      m_rows(Label::explanation(this)),
      m_full(new QRadioButton(this)),
      m_custom(new QRadioButton(this)),
      m_fullHelp(Label::explanation(this)),
      m_customHelp(Label::explanation(this)),
      m_policies(new PolicyChooser(administrators, this)),
      m_policiesField(new Field(m_policies, this)),
      m_effect(new Label(TextRole::Secondary, this))
{
    build();
    connect(m_custom, &QRadioButton::toggled, this, &BulkAccessStep::apply);
    connect(m_policies, &PolicyChooser::changed, this, &BulkAccessStep::apply);
    connect(&draft, &BulkDraft::judged, this, &BulkAccessStep::update);
    connect(&draft, &BulkDraft::workingChanged, this, &BulkStep::changed);
}

void BulkAccessStep::build()
{
    auto *group = new QButtonGroup(this);
    group->addButton(m_full);
    group->addButton(m_custom);
    (m_draft.access().full ? m_full : m_custom)->setChecked(true); // R116: Full unless Custom is chosen
    m_effect->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_rows);
    column->addSpacing(metrics::fieldGap);
    const int indent = scaled(metrics::icon) + metrics::gap;
    const auto add = [&](QRadioButton *choice, Label *help) {
        column->addWidget(choice);
        help->setContentsMargins(indent, 0, 0, metrics::gap);
        column->addWidget(help);
    };
    add(m_full, m_fullHelp);
    add(m_custom, m_customHelp);
    column->addSpacing(metrics::gap);
    column->addWidget(m_policiesField);
    column->addSpacing(metrics::gap);
    column->addWidget(m_effect);
    column->addStretch();
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
    return m_full->isChecked() ? m_full : m_custom;
}

void BulkAccessStep::apply()
{
    m_draft.setAccess({m_full->isChecked(), m_policies->chosen()});
    update();
}

void BulkAccessStep::update()
{
    m_policiesField->setVisible(m_draft.asksForCustom());
    const auto lacking = m_draft.counts().value(Verdict::NoPermissions);
    m_effect->setText(
        lacking > 0 ? tr("%n rows with Custom access have no permissions yet; they will not be invited.",
                         nullptr, static_cast<int>(lacking))
                    : QString());
    m_effect->setTone(Role::Danger);
    Q_EMIT changed();
}

void BulkAccessStep::retranslate()
{
    m_rows->setText(m_draft.sheet().fields.contains(bulk::Field::Access)
                        ? tr("Rows that say Full or Custom themselves keep that. This is for the others.")
                        : tr("The same for everybody in the sheet."));
    m_full->setText(tr("Full access (default)"));
    m_fullHelp->setText(tr("Every service, and the administrators too."));
    m_full->setAccessibleDescription(m_fullHelp->text());
    m_custom->setText(tr("Custom access"));
    m_customHelp->setText(tr("Only what you choose here."));
    m_custom->setAccessibleDescription(m_customHelp->text());
    m_policiesField->setLabel(tr("Permissions for Custom access"));
    update();
}

} // namespace ccj::ui
