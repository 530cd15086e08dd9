// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkinvitedialog.h"

#include "ui/administrators/bulk/bulkaccessstep.h"
#include "ui/administrators/bulk/bulkcheckstep.h"
#include "ui/administrators/bulk/bulkresultstep.h"
#include "ui/administrators/bulk/bulksendstep.h"
#include "ui/administrators/bulk/bulksourcestep.h"
#include "ui/common/flowrail.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/common/readingorder.h"
#include "ui/theme/buttonkind.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace administrators;
using bulk::BulkDraft;
using bulk::BulkRun;

namespace {

constexpr QSize preferred{1120, 680};

} // namespace

BulkInviteDialog::BulkInviteDialog(BulkDraft &draft, BulkRun &run, AdministratorsController &administrators,
                                   Settings &settings, const Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_draft(draft),
      m_run(run),
      m_rail(new FlowRail(this)),
      m_headline(new Label(TextRole::Title, this)),
      m_reassurance(Label::explanation(this)),
      m_steps(new QStackedWidget(this)),
      m_source(new BulkSourceStep(draft, settings, this)),
      m_check(new BulkCheckStep(draft, administrators, this)),
      m_access(new BulkAccessStep(draft, administrators, this)),
      m_send(new BulkSendStep(draft, run, this)),
      m_result(new BulkResultStep(run, clock, this)),
      m_close(new QPushButton(this)),
      m_last(new LinkButton(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    for (BulkStep *step : std::initializer_list<BulkStep *>{m_source, m_check, m_access, m_send, m_result}) {
        m_steps->addWidget(step);
        connect(step, &BulkStep::changed, this, &BulkInviteDialog::update);
    }
    build();
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_last, &QPushButton::clicked, this, &BulkInviteDialog::showResult);
    connect(m_back, &QPushButton::clicked, this, &BulkInviteDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &BulkInviteDialog::goOn);
    connect(m_result, &BulkResultStep::showRequested, this, [this](const QString &email) {
        Q_EMIT showRequested(email);
        reject();
    });
    connect(&run, &BulkRun::finished, this, [this] { enter(Result); });
    retranslateUi();
    enter(m_run.isGoingOn() ? Send : Source);
}

void BulkInviteDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setButtonKind(m_next, ButtonKind::Primary);
    m_next->setDefault(true);
    m_close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_close);
    buttons->addWidget(m_last);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::fieldGap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_headline);
    column->addWidget(m_reassurance);
    column->addSpacing(metrics::gap);
    column->addWidget(m_steps, 1);
    column->addSpacing(metrics::gap);
    column->addWidget(line);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

void BulkInviteDialog::open()
{
    const QSize room = screen()->availableGeometry().size() - QSize(2, 2) * metrics::dialogMargin;
    resize(QSize(scaled(preferred.width()), scaled(preferred.height())).boundedTo(room));
    setWindowModality(Qt::NonModal);
    setResult(0);
    show();
    raise();
    activateWindow();
}

BulkInviteDialog::Step BulkInviteDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

BulkStep *BulkInviteDialog::stepAt(int place) const
{
    return static_cast<BulkStep *>(m_steps->widget(place));
}

void BulkInviteDialog::enter(Step step)
{
    m_steps->setCurrentIndex(step);
    m_rail->setCurrent(step);
    stepAt(step)->retranslate();
    update();
    auto *first = stepAt(step)->firstField();
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

void BulkInviteDialog::goOn()
{
    switch (step()) {
    case Send:
        m_send->start();
        if (m_run.isGoingOn())
            m_send->firstField()->setFocus(Qt::OtherFocusReason);
        break;
    case Result:
        enter(Source);
        break;
    default:
        enter(static_cast<Step>(step() + 1));
    }
}

void BulkInviteDialog::goBack()
{
    enter(static_cast<Step>(step() - 1));
}

void BulkInviteDialog::update()
{
    const auto *now = stepAt(m_steps->currentIndex());
    m_headline->setText(now->headline());
    m_reassurance->setText(now->reassurance());
    m_next->setText(now->verb());
    m_next->setEnabled(now->canGoOn());
    m_last->setVisible(step() == Source && m_run.batch().endedAt.isValid());
    m_next->setVisible(step() != Send || !m_run.isGoingOn());
    m_back->setVisible(step() > Source && step() < Result && !m_run.isGoingOn());
}

bool BulkInviteDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next) || QDialog::focusNextPrevChild(next);
}

void BulkInviteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void BulkInviteDialog::retranslateUi()
{
    setWindowTitle(tr("Invite many administrators"));
    m_rail->setTitle(tr("Bulk invite"));
    m_rail->setSteps({tr("Source"), tr("Check"), tr("Access"), tr("Send"), tr("Result")});
    m_close->setText(tr("Close"));
    m_last->setText(tr("Result of the last batch"));
    m_back->setText(tr("Back"));
    for (int place = 0; place < StepCount; ++place)
        stepAt(place)->retranslate();
    update();
}

} // namespace ccj::ui
