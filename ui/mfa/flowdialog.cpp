// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/flowdialog.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/flowrail.h"
#include "ui/common/label.h"
#include "ui/common/messageslot.h"
#include "ui/common/readingorder.h"
#include "ui/mfa/flowstep.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ccj::ui {

namespace {

constexpr QSize preferred{880, 620};

} // namespace

FlowDialog::FlowDialog(QWidget *parent)
    : QDialog(parent),
      m_rail(new FlowRail(this)),
      m_headline(new Label(TextRole::Title, this)),
      m_reassurance(Label::explanation(this)),
      m_banner(new Banner(this)),
      m_messages(new MessageSlot(*m_banner, this)),
      m_scroll(new QScrollArea(this)),
      m_progress(new BusyLine(this)),
      m_busyText(new Label(TextRole::Secondary, this, Role::Muted)),
      m_cancel(new QPushButton(this)),
      m_back(new QPushButton(this)),
      m_next(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connect(m_cancel, &QPushButton::clicked, this, &FlowDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goBack(); });
    connect(m_next, &QPushButton::clicked, this, [this] { goOn(); });
}

void FlowDialog::build()
{
    auto *ground = new QWidget(this);
    ground->setBackgroundRole(QPalette::Base);
    ground->setAutoFillBackground(true);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::fieldGap);
    column->setSpacing(metrics::gap);
    m_headline->setWordWrap(true);
    column->addWidget(m_headline);
    column->addWidget(m_reassurance);
    column->addWidget(m_banner);
    column->addSpacing(metrics::gap);
    column->addWidget(makeTask(), 1);
    column->addWidget(m_progress);
    column->addWidget(line);
    column->addWidget(makeButtons());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(ground, 1);
}

QWidget *FlowDialog::makeTask()
{
    auto *content = new QWidget(m_scroll);
    m_task = new QVBoxLayout(content);
    m_task->setContentsMargins({});
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return m_scroll;
}

QWidget *FlowDialog::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *buttons = new QHBoxLayout(bar);
    buttons->setContentsMargins(0, metrics::smallGap, 0, 0);
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_busyText, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    return bar;
}

void FlowDialog::addStep(FlowStep *step)
{
    m_steps.append(step);
    m_task->addWidget(step, 1);
    step->hide();
    connect(step, &FlowStep::changed, this, [this, step] {
        if (step == m_current)
            follow();
    });
}

void FlowDialog::showStep(FlowStep *step)
{
    if (step == m_current)
        return;
    if (m_current)
        m_current->hide();
    m_current = step;
    m_current->enter();
    m_current->retranslate();
    m_current->show();
    FlowDialog::follow();
    m_scroll->ensureVisible(0, 0);
    focusStep();
}

void FlowDialog::setRail(const QString &title, const QStringList &steps, int current)
{
    m_rail->setTitle(title);
    m_rail->setSteps(steps);
    m_rail->setCurrent(current);
}

void FlowDialog::open()
{
    const QSize room = screen()->availableGeometry().size() - QSize(2, 2) * metrics::dialogMargin;
    const QSize wanted(scaled(preferred.width()), scaled(preferred.height()));
    resize(wanted.expandedTo(minimumSizeHint()).boundedTo(room));
    setWindowModality(Qt::NonModal);
    setResult(0);
    show();
    raise();
    activateWindow();
    focusStep();
}

void FlowDialog::follow()
{
    if (!m_current)
        return;
    const bool busy = isBusy();
    m_headline->setText(m_current->headline());
    const QString reassurance = m_current->reassurance();
    m_reassurance->setText(reassurance);
    m_reassurance->setVisible(!reassurance.isEmpty());
    m_current->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setAccessibleName(busyText());
    m_busyText->setText(busy ? busyText() : QString());
    updateButtons();
    if (std::exchange(m_wasBusy, busy) && !busy)
        focusStep();
    if (m_question && leaveQuestion().question.isEmpty())
        m_question->reject();
}

void FlowDialog::updateButtons()
{
    m_cancel->setText(isOver() ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(hasCancel());
    m_back->setText(tr("Back"));
    m_back->setVisible(canGoBack());
    m_next->setText(m_current->verb());
    m_next->setVisible(!m_current->verb().isEmpty());
    m_next->setEnabled(m_current->canGoOn() && !isBusy());
    const bool toCancel = m_current->defaultButton() == FlowStep::Default::Cancel;
    (toCancel ? m_cancel : m_next)->setDefault(true);
    setButtonKind(m_cancel, toCancel ? ButtonKind::Primary : ButtonKind::Normal);
    setButtonKind(m_next, toCancel ? ButtonKind::Normal : ButtonKind::Primary);
}

void FlowDialog::focusStep()
{
    const bool toCancel = m_current->defaultButton() == FlowStep::Default::Cancel;
    QWidget *first = m_current->firstField();
    if (!first || !first->isEnabled())
        first = toCancel || !m_next->isEnabled() ? m_cancel : m_next;
    first->setFocus(Qt::OtherFocusReason);
}

void FlowDialog::reject()
{
    if (isOver())
        return QDialog::reject();
    if (leaveQuestion().question.isEmpty())
        return leave();
    askToLeave();
}

void FlowDialog::askToLeave()
{
    if (!m_question) {
        m_question = new ConfirmDialog([this] { return leaveQuestion(); }, this);
        connect(m_question, &ConfirmDialog::confirmed, this, [this] {
            m_question->applied();
            leave();
        });
    }
    m_question->open();
}

void FlowDialog::retranslateUi()
{
    for (FlowStep *step : std::as_const(m_steps))
        step->retranslate();
    follow();
}

void FlowDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

bool FlowDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next) || QDialog::focusNextPrevChild(next);
}

} // namespace ccj::ui
