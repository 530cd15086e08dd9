// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewdetail.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/review/reviewwords.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"

#include <QEvent>
#include <QGridLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;

namespace {

constexpr int paneWidth = 300;
constexpr int longestComment = 500;

} // namespace

ReviewDetail::ReviewDetail(QWidget *parent)
    : QWidget(parent),
      m_name(new Label(TextRole::Strong, this)),
      m_about(Label::explanation(this)),
      m_differences(Label::explanation(this)),
      m_accessTitle(new Label(TextRole::Strong, this)),
      m_permissions(new QListWidget(this)),
      m_commentTitle(new Label(TextRole::Strong, this)),
      m_comment(new LineEdit(this)),
      m_decisionTitle(new Label(TextRole::Strong, this)),
      m_decidedBy(Label::explanation(this))
{
    setFixedWidth(scaled(paneWidth));
    m_name->setWordWrap(true);
    m_permissions->setWordWrap(true);
    m_permissions->setSelectionMode(QAbstractItemView::NoSelection);
    m_comment->setMaxLength(longestComment);
    auto *buttons = new QGridLayout;
    buttons->setSpacing(metrics::gap);
    for (const auto decision : {Decision::Keep, Decision::Change, Decision::Remove, Decision::Ask}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        const auto place = static_cast<int>(m_decisions.size());
        buttons->addWidget(button, place / 2, place % 2);
        m_decisions.emplace(decision, button);
        connect(button, &QPushButton::clicked, this,
                [this, decision](bool on) { Q_EMIT decided(on ? decision : Decision::None); });
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_about, m_differences, m_accessTitle})
        column->addWidget(widget);
    column->addWidget(m_permissions, 1);
    column->addWidget(m_decisionTitle);
    column->addLayout(buttons);
    column->addWidget(m_commentTitle);
    column->addWidget(m_comment);
    column->addWidget(m_decidedBy);
    connect(m_comment, &QLineEdit::editingFinished, this, [this] { Q_EMIT commented(m_comment->text()); });
    retranslateUi();
    display(nullptr, true, 0, false);
}

void ReviewDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReviewDetail::retranslateUi()
{
    m_accessTitle->setText(tr("May do"));
    m_permissions->setAccessibleName(tr("May do"));
    m_commentTitle->setText(tr("Comment"));
    m_comment->setAccessibleName(tr("Comment"));
    m_decisionTitle->setText(tr("Decision"));
    const auto word = [this](Decision decision, const QString &text) {
        m_decisions.at(decision)->setText(text);
    };
    word(Decision::Keep, tr("Keep (K)"));
    word(Decision::Change, tr("Change (C)"));
    word(Decision::Remove, tr("Remove (R)"));
    word(Decision::Ask, tr("Ask (A)"));
}

void ReviewDetail::display(const ReviewEntry *entry, bool isFirstReview, int selected, bool canDecide)
{
    const bool decidable = canDecide && entry && (entry->needsDecision() || selected > 1);
    for (const auto &[decision, button] : m_decisions) {
        button->setEnabled(decidable);
        button->setChecked(entry && selected == 1 && entry->decision == decision);
    }
    m_comment->setEnabled(decidable && selected == 1);
    const QSignalBlocker quiet(m_comment);
    m_permissions->clear();
    m_comment->setText(entry && selected == 1 ? entry->comment : QString());
    m_decidedBy->setText({});
    m_differences->setVisible(entry && selected == 1 && !isFirstReview);
    if (!entry || selected > 1) {
        m_name->setText(selected > 1 ? tr("%n rows", nullptr, selected) : tr("No row is selected"));
        m_about->setText(selected > 1 ? tr("A decision is made for all of them.") : QString());
        m_differences->setText({});
        return;
    }
    m_name->setText(entry->person.fullName());
    m_about->setText(
        tr("%1 · %2").arg(AdministratorWords::provider(entry->person.providerType), entry->person.email));
    m_differences->setText(
        isFirstReview ? QString()
                      : tr("Since the last review: %1").arg(ReviewWords::differences(*entry, isFirstReview)));
    m_permissions->addItems(ReviewWords::permissions(*entry));
    if (entry->decidedAt.isValid())
        m_decidedBy->setText(
            tr("%1, %2", "who decided, when").arg(entry->decidedBy, ReviewWords::time(entry->decidedAt)));
}

} // namespace ccj::ui
