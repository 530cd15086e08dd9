// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/copyaccessdialog.h"

#include "ui/administrators/administratorwords.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"

#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ccj::ui {

using administrators::AccessModel;
using administrators::Administrator;
using administrators::RosterSearch;

namespace {

constexpr int rows = 8;

/// Everybody else whose access can be read.
RosterSearch::Fits canBeCopied(const QString &targetKey)
{
    return [targetKey](const Administrator &item) {
        return !item.pending && !item.operationId().isEmpty() && item.key() != targetKey;
    };
}

} // namespace

CopyAccessDialog::CopyAccessDialog(const AdministratorsServices &services, const Administrator &target,
                                   QWidget *parent)
    : ApplyDialog(parent),
      m_api(services.http),
      m_found(services.controller.roster(), canBeCopied(target.key())),
      m_search(new LineEdit(this)),
      m_searchField(new Field(m_search, this)),
      m_list(new QListWidget(this)),
      m_count(new Label(TextRole::Caption, this, Role::Muted))
{
    m_search->setClearButtonEnabled(true);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setMinimumHeight(rows * scaled(metrics::row));
    body()->addWidget(m_searchField);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->clear();
        m_found.start(text);
    });
    connect(&m_found, &RosterSearch::changed, this, &CopyAccessDialog::showFound);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { setApplicable(row >= 0); });
    connect(m_list, &QListWidget::itemActivated, verbButton(), &QPushButton::click);
    auto *toRows = new QShortcut(Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut);
    connect(toRows, &QShortcut::activated, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    CopyAccessDialog::retranslateUi();
    setApplicable(false);
    m_found.start({});
    m_search->setFocus();
}

void CopyAccessDialog::showFound()
{
    const auto &found = m_found.found();
    for (auto row = m_list->count(); row < found.size(); ++row) {
        const auto &item = found.at(row);
        m_list->addItem(
            tr("%1 · %2", "person, access")
                .arg(AdministratorWords::person(item), AdministratorWords::access(item.accessType)));
    }
    if (m_list->currentRow() < 0 && !found.isEmpty())
        m_list->setCurrentRow(0);
    const int count = static_cast<int>(found.size());
    m_count->setText(m_found.isCut()
                         ? tr("The first %n. Type more of the name to narrow it down.", nullptr, count)
                     : found.isEmpty() && !m_found.isRunning() ? tr("Nobody matches")
                                                               : tr("%n found", nullptr, count));
}

std::optional<Administrator> CopyAccessDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_found.found().size() ? std::optional(m_found.found().at(row)) : std::nullopt;
}

void CopyAccessDialog::apply()
{
    const auto from = chosen();
    if (!from)
        return stayOpen();
    m_request = m_api.access(from->operationId(), [this, from = *from](const Result<AccessModel> &answer) {
        if (!answer)
            return failed(answer.error());
        Q_EMIT copied(from, *answer);
        applied();
    });
}

void CopyAccessDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Copy access from another administrator"));
    setIntroduction(tr("Their permissions and scopes become the new choice. Nothing is saved yet."));
    setVerb(tr("Copy access"), tr("Reading the access…"));
    m_searchField->setLabel(tr("Search name or email"));
    m_list->setAccessibleName(tr("Administrators"));
    m_list->clear();
    showFound();
}

} // namespace ccj::ui
