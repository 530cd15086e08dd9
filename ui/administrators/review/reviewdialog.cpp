// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewdialog.h"

#include "ui/administrators/review/reviewdesk.h"
#include "ui/administrators/review/reviewstart.h"
#include "ui/administrators/review/reviewwords.h"
#include "ui/administrators/review/signoffdialog.h"
#include "ui/common/confirmdialog.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/readingorder.h"

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

ReviewDialog::ReviewDialog(ReviewController &reviews, const Adviser &adviser, AdministratorsHost &host)
    : QDialog(host.widget()),
      m_reviews(reviews),
      m_host(host),
      m_files(reviews, this),
      m_headline(new Label(TextRole::Title, this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new ReviewStart(reviews, host.services().controller, adviser, this)),
      m_collecting(makeCollecting()),
      m_desk(new ReviewDesk(reviews, m_files, this)),
      m_back(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    for (QWidget *page : std::initializer_list<QWidget *>{m_start, m_collecting, m_desk})
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
    connect(m_desk, &ReviewDesk::carryOutRequested, this, [this](const QString &key, Decision decision) {
        m_host.showRow(key);
        m_host.widget()->window()->activateWindow();
        Q_EMIT carryOutRequested(decision);
    });
    connect(m_start, &ReviewStart::beginRequested, this, &ReviewDialog::begin);
    connect(m_start, &ReviewStart::discardRequested, this, &ReviewDialog::askToDiscard);
    connect(m_start, &ReviewStart::adviceRequested, this, &ReviewDialog::adviceRequested);
    connect(&host.services().controller, &AdministratorsController::stateChanged, m_start,
            &ReviewStart::update);
    connect(&host.services().controller, &AdministratorsController::operationChanged, this,
            &ReviewDialog::follow);
    retranslateUi();
}

// --- building --------------------------------------------------------------------------------------

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

bool ReviewDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next) || QDialog::focusNextPrevChild(next);
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
    m_start->retranslate();
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
    QWidget *page = state == State::Start ? static_cast<QWidget *>(m_start)
                    : collecting          ? m_collecting
                                          : m_desk;
    const bool arrives = page == m_desk && m_stack->currentWidget() != page;
    m_stack->setCurrentWidget(page);
    if (arrives)
        m_desk->begin();
    m_start->update();
    if (collecting)
        updateCollecting();
    showError();
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

/// What was decided may just have been carried out.
void ReviewDialog::follow(const Operation &operation)
{
    if (operation.isFinished() && m_reviews.state() == State::SignedOff &&
        m_host.services().controller.isComplete())
        m_reviews.checkToDo(m_host.services().controller.roster());
}

void ReviewDialog::reject()
{
    m_reviews.leave();
    QDialog::reject();
}

} // namespace ccj::ui
