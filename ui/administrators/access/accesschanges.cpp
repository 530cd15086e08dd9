// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accesschanges.h"

#include "ui/administrators/access/accesswords.h"
#include "ui/common/label.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QListWidget>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AccessDifference;

AccessChanges::AccessChanges(QWidget *parent)
    : QWidget(parent),
      m_heading(new Label(TextRole::Strong, this)),
      m_list(new QListWidget(this)),
      m_nothing(Label::explanation(this)),
      m_stack(new QStackedLayout)
{
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_heading->setMinimumHeight(scaled(metrics::control)); // stands beside a button
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_heading);
    layout->addLayout(m_stack, 1);
    retranslateUi();
}

void AccessChanges::setChanges(const QList<AccessDifference> &changes)
{
    m_changes = changes;
    m_list->clear();
    for (const auto &line : changes) {
        const auto before = AccessWords::before(line);
        const auto after = AccessWords::after(line);
        auto *item = new QListWidgetItem(
            tr("%1\n%2 → %3", "what, before, after").arg(AccessWords::subject(line), before, after), m_list);
        item->setIcon(line.takesAway() ? icon(u"dash-circle"_s, Role::Danger)
                                       : icon(u"plus-lg"_s, Role::Success));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1: before %2, after %3").arg(AccessWords::subject(line), before, after));
    }
    m_stack->setCurrentIndex(changes.isEmpty() ? 0 : 1);
}

void AccessChanges::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AccessChanges::retranslateUi()
{
    m_heading->setText(tr("What saving changes"));
    m_list->setAccessibleName(m_heading->text());
    m_nothing->setText(tr("Nothing has been changed yet."));
    setChanges(QList(m_changes));
}

} // namespace ccj::ui
