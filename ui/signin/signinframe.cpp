// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinframe.h"

#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/signin/signincard.h"
#include "ui/theme/buttonkind.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ccj::ui {

namespace {

/// Enter presses a focused button outside dialogs too, as Space does.
void pressWithEnter(const QWidget *around)
{
    for (auto *button : around->findChildren<QPushButton *>())
        button->setAutoDefault(true);
}

} // namespace

SignInFrame::SignInFrame(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(TextRole::Title)),
      m_summary(new Label(TextRole::Base, nullptr, Role::Muted)),
      m_banner(new Banner),
      m_pages(new QVBoxLayout),
      m_progress(new QProgressBar),
      m_connectedTo(new Label(TextRole::Caption, nullptr, Role::Muted)),
      m_language(new QPushButton),
      m_languages(new QMenu(this))
{
    for (Label *label : {m_title, m_summary, m_connectedTo})
        label->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::smallGap);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    setButtonKind(m_language, ButtonKind::Flat);
    m_language->setMenu(m_languages);
    m_language->hide();

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeCard());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    pressWithEnter(this);
    retranslateUi();
}

QWidget *SignInFrame::makeCard()
{
    auto *host = new QWidget;
    auto *card = new SignInCard(host);
    auto *column = card->content();
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addSpacing(metrics::fieldGap);
    auto *bannerSlot = new QVBoxLayout;
    bannerSlot->setContentsMargins(0, 0, 0, metrics::fieldGap);
    bannerSlot->addWidget(m_banner);
    column->addLayout(bannerSlot);
    column->addLayout(m_pages);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    column->addSpacing(metrics::fieldGap);
    column->addWidget(line);
    column->addWidget(m_progress);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_connectedTo, 1);
    foot->addWidget(m_language);
    column->addSpacing(metrics::smallGap);
    column->addLayout(foot);
    auto *centre = new QVBoxLayout(host);
    centre->addWidget(card, 0, Qt::AlignCenter);
    return host;
}

void SignInFrame::addPage(QWidget *page)
{
    page->hide();
    m_pages->addWidget(page);
    pressWithEnter(page);
}

void SignInFrame::setTitle(const QString &title, const QString &summary)
{
    m_title->setText(title);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void SignInFrame::setConnectedTo(const QString &environment)
{
    m_environment = environment;
    m_connectedTo->setText(tr("Connected to: %1").arg(environment));
}

void SignInFrame::setBusy(bool busy)
{
    m_progress->setVisible(busy);
}

void SignInFrame::setLanguageActions(const QList<QAction *> &actions)
{
    m_languages->clear();
    m_languages->addActions(actions);
    m_language->setVisible(!actions.isEmpty());
    retranslateUi();
}

void SignInFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SignInFrame::retranslateUi()
{
    for (const QAction *action : m_languages->actions()) {
        if (action->isChecked())
            m_language->setText(action->text());
    }
    m_language->setAccessibleDescription(tr("Language"));
    m_progress->setAccessibleName(tr("Waiting for the server"));
    if (!m_environment.isEmpty())
        setConnectedTo(m_environment);
}

} // namespace ccj::ui
