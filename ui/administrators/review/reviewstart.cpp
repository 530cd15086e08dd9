// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewstart.h"

#include "ui/administrators/review/advicewords.h"
#include "ui/administrators/review/adviser.h"
#include "ui/administrators/review/reviewwords.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/theme/buttonkind.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;
using Stage = ReviewHead::Stage;

namespace {

constexpr int adviceWidth = 360;
constexpr qsizetype mostPieces = 5; // all of them are in a dialog of their own

QHBoxLayout *rowOf(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gap);
    for (auto *button : buttons) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QWidget *pieceOf(const Advice &advice, QWidget *parent)
{
    auto *piece = new QWidget(parent);
    auto *row = new QHBoxLayout(piece);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    auto *text = new Label(TextRole::Base, piece);
    text->setWordWrap(true);
    text->setText(AdviceWords::sentence(advice));
    row->addWidget(new IconLabel(AdviceWords::icon(advice.severity), AdviceWords::ink(advice.severity), piece,
                                 TextRole::Base),
                   0, Qt::AlignTop);
    row->addWidget(text, 1);
    return piece;
}

} // namespace

ReviewStart::ReviewStart(ReviewController &reviews, const AdministratorsController &list,
                         const Adviser &adviser, QWidget *parent)
    : QWidget(parent), m_reviews(reviews), m_list(list), m_adviser(adviser)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(2 * metrics::groupGap);
    columns->addWidget(makeReviews(), 1);
    columns->addWidget(makeAdvice());
    connect(m_begin, &QPushButton::clicked, this, &ReviewStart::beginRequested);
    connect(m_continue, &QPushButton::clicked, &reviews, &ReviewController::resume);
    connect(m_discard, &QPushButton::clicked, this, &ReviewStart::discardRequested);
    connect(m_openLast, &QPushButton::clicked, &reviews, &ReviewController::openLast);
    connect(m_more, &QPushButton::clicked, this, &ReviewStart::adviceRequested);
    connect(&adviser, &Adviser::changed, this, &ReviewStart::showAdvice);
}

QWidget *ReviewStart::makeReviews()
{
    auto *page = new QWidget(this);
    const auto label = [page](TextRole role) {
        auto *made = new Label(role, page);
        made->setWordWrap(true);
        return made;
    };
    m_introduction = label(TextRole::Base);
    m_openTitle = label(TextRole::Strong);
    m_openText = label(TextRole::Base);
    m_lastTitle = label(TextRole::Strong);
    m_lastText = label(TextRole::Base);
    m_stepsTitle = label(TextRole::Strong);
    m_steps = label(TextRole::Base);
    m_begin = new QPushButton(page);
    m_continue = new QPushButton(page);
    m_discard = new QPushButton(page);
    m_openLast = new QPushButton(page);
    setButtonKind(m_continue, ButtonKind::Primary);
    setButtonKind(m_begin, ButtonKind::Primary);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_introduction);
    const auto group = [&](Label *title, QLayout *buttons, Label *text) {
        column->addSpacing(metrics::cardMargin);
        column->addWidget(title);
        column->addWidget(text);
        if (buttons)
            column->addLayout(buttons);
    };
    group(m_openTitle, rowOf({m_continue, m_discard}), m_openText);
    group(m_lastTitle, rowOf({m_begin, m_openLast}), m_lastText);
    group(m_stepsTitle, nullptr, m_steps);
    column->addStretch();
    return page;
}

QWidget *ReviewStart::makeAdvice()
{
    auto *page = new QWidget(this);
    page->setFixedWidth(scaled(adviceWidth));
    m_adviceTitle = new Label(TextRole::Strong, page);
    m_adviceTitle->setWordWrap(true);
    m_adviceText = Label::explanation(page);
    m_pieces = new QWidget(page);
    m_piecesColumn = new QVBoxLayout(m_pieces);
    m_piecesColumn->setContentsMargins({});
    m_piecesColumn->setSpacing(metrics::fieldGap);
    m_more = new LinkButton(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_adviceTitle);
    column->addWidget(m_adviceText);
    column->addWidget(m_pieces);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void ReviewStart::retranslate()
{
    m_introduction->setText(tr("Everybody's access is kept as it is now and compared with the last review. "
                               "You decide for each person, sign off, and print the sheet. No decision "
                               "changes any access by itself."));
    m_openTitle->setText(tr("Not finished"));
    m_lastTitle->setText(tr("Last review"));
    m_stepsTitle->setText(tr("How a review goes"));
    m_steps->setText(
        tr("1. The list and everybody's permissions are kept as they are now.\n"
           "2. For each person you decide: keep, change, remove or ask.\n"
           "3. The review is signed off; the A4 sheet and the evidence file are made.\n"
           "4. What was decided is carried out in the list, and each step is checked against the server."));
    m_begin->setText(tr("Start a new review"));
    m_continue->setText(tr("Continue"));
    m_discard->setText(tr("Discard…"));
    m_openLast->setText(tr("Show the last review"));
    m_adviceTitle->setText(tr("What the list itself suggests"));
    m_more->setText(tr("Reasons and people…"));
    update();
    showAdvice();
}

void ReviewStart::update()
{
    const auto &last = m_reviews.last();
    const auto &open = m_reviews.head();
    const bool canContinue = open && open->stage != Stage::SignedOff;
    m_lastText->setText(
        last ? tr("Signed off %1 by %2.").arg(ReviewWords::time(last->signOff.at), last->signOff.reviewers)
             : tr("There has been no review yet on this computer."));
    m_openText->setText(
        canContinue ? tr("A review of the list as of %1 is not finished.").arg(ReviewWords::time(open->asOf))
                    : QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_openTitle, m_openText, m_continue, m_discard})
        widget->setVisible(canContinue);
    m_openLast->setVisible(last.has_value());
    m_begin->setVisible(!canContinue);
    m_begin->setEnabled(m_list.isComplete() && !m_list.isLoading());
    m_begin->setToolTip(m_begin->isEnabled() ? QString()
                                             : tr("The list must have been read to its end first."));
}

void ReviewStart::showAdvice()
{
    qDeleteAll(m_pieces->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto &advice = m_adviser.advice();
    const bool any = advice && !advice->isEmpty();
    for (qsizetype i = 0; any && i < std::min(advice->size(), mostPieces); ++i)
        m_piecesColumn->addWidget(pieceOf(advice->at(i), m_pieces));
    m_pieces->setVisible(any);
    m_more->setVisible(any);
    m_adviceText->setVisible(!any);
    m_adviceText->setText(advice ? tr("Full access, invitations and groups are as they should be.")
                                 : tr("The list is still being read."));
}

} // namespace ccj::ui
