// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewdialog.h"

#include "ui/administrators/review/reviewdesk.h"
#include "ui/administrators/review/reviewwords.h"
#include "ui/administrators/review/signoffdialog.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;
using State = ReviewController::State;
using Stage = ReviewHead::Stage;

namespace {

constexpr QSize windowSize(1120, 680);

} // namespace

ReviewDialog::ReviewDialog(ReviewController &reviews, AdministratorsHost &host)
    : QDialog(host.widget()),
      m_reviews(reviews),
      m_host(host),
      m_files(reviews, this),
      m_headline(new Label(TextRole::Title, this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_start(makeStart()),
      m_collecting(makeCollecting()),
      m_desk(new ReviewDesk(reviews, m_files, this)),
      m_back(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    for (auto *page : {m_start, m_collecting, static_cast<QWidget *>(m_desk)})
        m_stack->addWidget(page);
    m_banner->setDismissible(true);
    m_back->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::gap);
    top->addWidget(m_headline, 1);
    top->addWidget(m_back);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::cardMargin, metrics::dialogMargin,
                               metrics::cardMargin);
    layout->setSpacing(metrics::gap + metrics::smallGap);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    resize(scaled(windowSize.width()), scaled(windowSize.height()));

    connect(m_close, &QPushButton::clicked, this, &ReviewDialog::reject);
    connect(m_back, &QPushButton::clicked, &reviews, &ReviewController::leave);
    connect(m_banner, &Banner::dismissed, m_banner, &Banner::clear);
    connect(&reviews, &ReviewController::stateChanged, this, &ReviewDialog::refresh);
    connect(&m_files, &ReviewFiles::told, this,
            [this](Banner::Severity severity, const std::function<QString()> &words) {
                m_banner->setMessage(severity, words());
            });
    connect(m_desk, &ReviewDesk::signOffRequested, this,
            [this] { (new SignOffDialog(m_reviews, this))->open(); });
    connect(m_desk, &ReviewDesk::checkRequested, this, &ReviewDialog::check);
    connect(m_desk, &ReviewDesk::showRowRequested, this, [this](const QString &key) {
        m_host.showRow(key);
        m_host.widget()->window()->activateWindow();
    });
    connect(&host.services().controller, &AdministratorsController::stateChanged, this,
            &ReviewDialog::updateStart);
    retranslateUi();
}

// --- building --------------------------------------------------------------------------------------

QWidget *ReviewDialog::makeStart()
{
    auto *page = new QWidget(this);
    m_introduction = Label::explanation(page);
    m_lastText = new Label(TextRole::Base, page);
    m_openText = new Label(TextRole::Base, page);
    m_begin = new QPushButton(page);
    m_continue = new QPushButton(page);
    m_discard = new QPushButton(page);
    m_openLast = new QPushButton(page);
    setButtonKind(m_continue, ButtonKind::Primary);
    setButtonKind(m_begin, ButtonKind::Primary);
    const auto rowOf = [](std::initializer_list<QPushButton *> buttons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics::gap);
        for (auto *button : buttons) {
            button->setAutoDefault(false);
            row->addWidget(button);
        }
        row->addStretch();
        return row;
    };
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardMargin);
    for (auto *label : {m_introduction, m_lastText, m_openText})
        label->setWordWrap(true);
    column->addWidget(m_introduction);
    column->addWidget(m_openText);
    column->addLayout(rowOf({m_continue, m_discard}));
    column->addWidget(m_lastText);
    column->addLayout(rowOf({m_begin, m_openLast}));
    column->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &ReviewDialog::begin);
    connect(m_continue, &QPushButton::clicked, &m_reviews, &ReviewController::resume);
    connect(m_discard, &QPushButton::clicked, this, &ReviewDialog::askToDiscard);
    connect(m_openLast, &QPushButton::clicked, &m_reviews, &ReviewController::openLast);
    return page;
}

QWidget *ReviewDialog::makeCollecting()
{
    auto *page = new QWidget(this);
    m_step = new Label(TextRole::Base, page);
    m_bar = new QProgressBar(page);
    m_pause = new QPushButton(page);
    m_pause->setAutoDefault(false);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::cardMargin);
    column->addWidget(m_step);
    column->addWidget(m_bar);
    column->addWidget(m_pause, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_reviews.state() == State::Paused)
            m_reviews.resume();
        else
            m_reviews.leave();
    });
    return page;
}

void ReviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReviewDialog::retranslateUi()
{
    setWindowTitle(tr("Access review"));
    m_introduction->setText(tr("Everybody's access is kept as it is now and compared with the last review. "
                               "You decide for each person, "
                               "sign off, and print the sheet. No decision changes any access by itself."));
    m_begin->setText(tr("Start a new review"));
    m_continue->setText(tr("Continue"));
    m_discard->setText(tr("Discard…"));
    m_openLast->setText(tr("Show the last review"));
    m_bar->setAccessibleName(tr("Progress"));
    m_back->setText(tr("Overview"));
    m_close->setText(tr("Close"));
    m_shownError.reset();
    refresh();
}

// --- showing ---------------------------------------------------------------------------------------

void ReviewDialog::refresh()
{
    const auto state = m_reviews.state();
    const bool collecting = state == State::Collecting || state == State::Paused || state == State::Loading;
    const auto organization = m_reviews.place().organizationName;
    m_headline->setText(organization.isEmpty() ? tr("Access review")
                                               : tr("Access review: %1").arg(organization));
    m_back->setVisible(state != State::Start);
    m_stack->setCurrentWidget(state == State::Start ? m_start : collecting ? m_collecting : m_desk);
    updateStart();
    if (collecting)
        updateCollecting();
    showError();
}

void ReviewDialog::updateStart()
{
    const auto &last = m_reviews.last();
    const auto &open = m_reviews.head();
    const bool canContinue = open && open->stage != Stage::SignedOff;
    m_lastText->setText(last ? tr("Last review: signed off %1 by %2.")
                                   .arg(ReviewWords::time(last->signOff.at), last->signOff.reviewers)
                             : tr("There has been no review yet on this computer."));
    m_openText->setText(
        canContinue ? tr("A review of the list as of %1 is not finished.").arg(ReviewWords::time(open->asOf))
                    : QString());
    m_openText->setVisible(canContinue);
    m_continue->setVisible(canContinue);
    m_discard->setVisible(canContinue);
    m_openLast->setVisible(last.has_value());
    const auto &list = m_host.services().controller;
    m_begin->setVisible(!canContinue);
    m_begin->setEnabled(list.isComplete() && !list.isLoading());
    m_begin->setToolTip(m_begin->isEnabled() ? QString()
                                             : tr("The list must have been read to its end first."));
}

void ReviewDialog::updateCollecting()
{
    const auto count =
        tr("%1 of %2")
            .arg(QLocale().toString(m_reviews.collected()), QLocale().toString(m_reviews.toCollect()));
    const bool loading = m_reviews.state() == State::Loading;
    if (loading)
        m_step->setText(tr("Opening the review…"));
    else if (m_reviews.state() == State::Paused)
        m_step->setText(tr("Stopped. What was read is kept (%1).").arg(count));
    else if (m_reviews.stage() == Stage::Reading)
        m_step->setText(tr("Reading the permissions of people with custom access: %1").arg(count));
    else
        m_step->setText(m_reviews.stage() == Stage::Copying
                            ? tr("Keeping the list: %1").arg(count)
                            : tr("Comparing with the last review: %1").arg(count));
    m_bar->setMaximum(loading ? 0 : std::max(1, static_cast<int>(m_reviews.toCollect())));
    m_bar->setValue(static_cast<int>(m_reviews.collected()));
    m_pause->setVisible(!loading);
    m_pause->setText(m_reviews.state() == State::Paused ? tr("Continue") : tr("Stop"));
}

void ReviewDialog::showError()
{
    const auto &error = m_reviews.error();
    if (error == m_shownError)
        return;
    m_shownError = error;
    if (!error)
        return m_banner->clear();
    const auto words = errorText(*error);
    m_banner->setMessage(Banner::Severity::Danger, tr("%1 %2").arg(words.title, words.advice));
}

// --- acting ----------------------------------------------------------------------------------------

void ReviewDialog::begin()
{
    const auto &list = m_host.services().controller;
    m_reviews.begin(list.roster(), list.loadedAt());
}

void ReviewDialog::askToDiscard()
{
    auto *dialog = new ConfirmDialog(
        [] {
            return Confirmation{tr("Discard the unfinished review?"),
                                {},
                                {tr("Its decisions and comments are lost.")},
                                {tr("Reviews that were signed off stay, and nobody's access changes.")},
                                tr("Discard review"),
                                {}};
        },
        this);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog] {
        m_reviews.discard();
        dialog->applied();
    });
    dialog->open();
}

void ReviewDialog::check()
{
    const auto &list = m_host.services().controller;
    if (list.isComplete())
        m_reviews.checkToDo(list.roster());
    else
        m_banner->setMessage(Banner::Severity::Warning, tr("The list must have been read to its end first."));
}

void ReviewDialog::reject()
{
    m_reviews.leave();
    QDialog::reject();
}

} // namespace ccj::ui
