// SPDX-License-Identifier: Apache-2.0
#include "ui/common/listdialog.h"

#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ccj::ui {

ListDialog::ListDialog(QWidget *parent)
    : QDialog(parent),
      m_headline(new Label(TextRole::Title, this)),
      m_explanation(Label::explanation(this)),
      m_list(new QListWidget(this)),
      m_side(new QVBoxLayout),
      m_up(addButton(0)),
      m_down(addButton(1)),
      m_close(new QPushButton(this))
{
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { updateButtons(); });
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void ListDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(scaled(metrics::dialog));
    m_list->setTabKeyNavigation(false);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents); // all of them where there is room
    m_explanation->hide();
    m_side->setSpacing(metrics::gap);
    m_side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::fieldGap);
    middle->addWidget(m_list, 1);
    middle->addLayout(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    layout->setSpacing(metrics::fieldGap);
    layout->addWidget(m_headline);
    layout->addWidget(m_explanation);
    layout->addLayout(middle, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
}

QPushButton *ListDialog::addButton(int place)
{
    auto *button = new QPushButton(this);
    button->setAutoDefault(false);
    m_side->insertWidget(place, button);
    return button;
}

QPushButton *ListDialog::addButtonAboveMoves()
{
    auto *button = addButton(m_side->indexOf(m_up));
    setTabOrder(button, m_up);
    return button;
}

QPushButton *ListDialog::addButtonBelowMoves()
{
    auto *button = addButton(m_side->count() - 1); // before the stretch
    setTabOrder(button, m_close);
    return button;
}

void ListDialog::setHeadline(const QString &text)
{
    setWindowTitle(text);
    m_headline->setText(text);
    m_list->setAccessibleName(text);
}

void ListDialog::setExplanation(const QString &text)
{
    m_explanation->setText(text);
    m_explanation->setVisible(!text.isEmpty());
}

void ListDialog::fill(const QVariant &chosen)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        addItems();
        m_list->setCurrentRow(0);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole) == chosen)
                m_list->setCurrentRow(row);
        }
    }
    updateButtons();
}

QVariant ListDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole) : QVariant();
}

bool ListDialog::canMove(int, int) const
{
    return true;
}

void ListDialog::moveBy(int step)
{
    const auto moved = chosen();
    moveItem(m_list->currentRow(), m_list->currentRow() + step);
    fill(moved);
}

void ListDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0 && canMove(row, row - 1));
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1 && canMove(row, row + 1));
}

void ListDialog::retranslateUi()
{
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_close->setText(tr("Close"));
}

void ListDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

} // namespace ccj::ui
