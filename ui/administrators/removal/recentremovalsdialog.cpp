// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/removal/recentremovalsdialog.h"

#include "ui/administrators/removal/recentremovalsmodel.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/placeholder.h"
#include "ui/common/tablesetup.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::RecentRemoval;
using administrators::RecentRemovals;

namespace {

constexpr QSize tableSize{760, 300};

} // namespace

RecentRemovalsDialog::RecentRemovalsDialog(RecentRemovals &removals, const QString &organizationId,
                                           const Clock &clock, QWidget *parent)
    : ApplyDialog(parent),
      m_removals(removals),
      m_model(new RecentRemovalsModel(removals, clock, this)),
      m_note(new Label(TextRole::Base, this, Role::Warning)),
      m_search(new LineEdit(this)),
      m_rows(new QWidget(this)),
      m_stack(new QStackedLayout(m_rows)),
      m_table(new QTableView(m_rows)),
      m_nothing(new Placeholder(m_rows))
{
    if (const auto rows = removals.of(organizationId))
        m_model->setRows(*rows);
    else
        m_problem = rows.error();
    build();
    RecentRemovalsDialog::retranslateUi();
    m_search->setFocus();
}

void RecentRemovalsDialog::build()
{
    m_note->setWordWrap(true);
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(metrics::searchField));
    m_table->setModel(m_model);
    m_setup = new TableSetup(m_table, RecentRemovalsModel::Email);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setMinimumSize(scaled(tableSize.width()), scaled(tableSize.height()));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_note);
    body()->addWidget(m_search);
    body()->addWidget(m_rows, 1);
    setTabOrder(m_search, m_table);
    setTabOrder(m_table, cancelButton());
    setTabOrder(cancelButton(), verbButton());

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        update();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecentRemovalsDialog::update);
    connect(m_table, &QTableView::doubleClicked, verbButton(), &QPushButton::click);
}

void RecentRemovalsDialog::apply()
{
    const auto removal = m_model->at(m_table->selectionModel()->selectedRows().first().row());
    applied();
    Q_EMIT chosen(removal);
}

void RecentRemovalsDialog::update()
{
    const bool someFit = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(someFit ? static_cast<QWidget *>(m_table) : m_nothing);
    if (m_problem)
        m_nothing->showError(*m_problem);
    else if (m_model->isEmpty())
        m_nothing->showEmpty(u"people"_s, tr("Nobody was removed"),
                             tr("In the last 30 days, nobody was removed from this organization with this "
                                "console."));
    else
        m_nothing->showEmpty(u"search"_s, tr("Nobody matches"),
                             tr("Nobody who was removed matches the search."));
    m_search->setEnabled(!m_model->isEmpty());
    if (someFit && m_table->selectionModel()->selectedRows().isEmpty())
        m_table->selectRow(0);
    setApplicable(m_table->selectionModel()->hasSelection());
}

void RecentRemovalsDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Recently removed"));
    setIntroduction(tr("Whoever was removed with this console can be invited again with the same access, for "
                       "30 days."));
    setVerb(tr("Invite again…"), {});
    cancelButton()->setText(tr("Close"));
    m_note->setText(tr("The profile cannot be written: this list is lost when the console is closed."));
    m_note->setVisible(m_removals.isForThisRunOnly());
    m_search->setPlaceholderText(tr("Search name or email"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setAccessibleName(tr("Recently removed"));
    m_model->retranslate();
    m_setup->fitColumns();
    update();
}

} // namespace ccj::ui
