// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accesstree.h"

#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/common/linkbutton.h"
#include "ui/theme/metrics.h"

#include "app/core/searchtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace ccj::ui {

using administrators::AccessModel;

AccessTree::AccessTree(QWidget *parent)
    : QWidget(parent),
      m_found(new QSortFilterProxyModel(this)),
      m_search(new LineEdit(this)),
      m_clear(new LinkButton(this)),
      m_view(new QTreeView(this)),
      m_nothing(Label::explanation(this)),
      m_stack(new QStackedLayout)
{
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setAutoAcceptChildRows(true); // a service that fits shows what belongs to it
    m_found->setFilterRole(AccessTreeModel::SearchRole);
    m_found->setSourceModel(&m_model);
    m_view->setModel(m_found);
    m_view->setTabKeyNavigation(false);
    m_view->setUniformRowHeights(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionsMovable(false);
    m_search->setClearButtonEnabled(true);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(metrics::gap);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addLayout(tools);
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setFocusProxy(m_view);

    connect(&m_model, &AccessTreeModel::ticked, this, &AccessTree::ticked);
    connect(m_search, &QLineEdit::textChanged, this, &AccessTree::search);
    connect(m_clear, &QPushButton::clicked, this, &AccessTree::clear);
    retranslateUi();
}

void AccessTree::setAccess(const AccessModel &access)
{
    const bool first = m_model.rowCount() == 0;
    m_model.setAccess(access);
    if (first) {
        m_view->expandToDepth(0);
        m_view->setCurrentIndex(m_found->index(0, 0));
    }
    fit();
}

QList<QWidget *> AccessTree::stops() const
{
    return {m_search, m_clear, m_view};
}

void AccessTree::setLeastRows(int rows)
{
    m_leastRows = rows;
    fit();
}

void AccessTree::search(const QString &text)
{
    m_found->setFilterFixedString(foldedForSearch(text.trimmed()));
    if (text.trimmed().isEmpty())
        m_view->expandToDepth(0);
    else
        m_view->expandAll();
    m_stack->setCurrentIndex(m_found->rowCount() > 0 ? 0 : 1);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_found->index(0, 0));
}

void AccessTree::clear()
{
    auto access = m_model.access();
    access.clear();
    m_model.setAccess(access);
    Q_EMIT ticked();
}

void AccessTree::fit()
{
    const int row = m_view->sizeHintForRow(0);
    if (row > 0)
        m_view->setMinimumHeight(m_leastRows * row + m_view->header()->sizeHint().height() +
                                 2 * m_view->frameWidth());
    m_view->header()->setSectionResizeMode(AccessTreeModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(AccessTreeModel::Reach, QHeaderView::ResizeToContents);
}

void AccessTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        fit();
}

void AccessTree::retranslateUi()
{
    m_search->setPlaceholderText(tr("Search permissions and scopes"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_clear->setText(tr("Clear all"));
    m_clear->setAccessibleDescription(tr("Unticks every permission."));
    m_view->setAccessibleName(tr("Permissions"));
    m_nothing->setText(tr("No permission and no scope matches."));
    m_model.retranslate();
}

} // namespace ccj::ui
