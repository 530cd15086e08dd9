// SPDX-License-Identifier: Apache-2.0
#include "ui/common/page.h"

#include "ui/common/actionbutton.h"
#include "ui/common/busyline.h"
#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/messageslot.h"
#include "ui/common/placeholder.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

namespace {

const QString staleMessage = u"stale"_s;

/// One line where there is room for it, more where there is not: the page never grows for its summary.
class SummaryLabel : public Label
{
public:
    explicit SummaryLabel(QWidget *parent) : Label(TextRole::Secondary, parent, Role::Muted)
    {
        setWordWrap(true);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics fm = fontMetrics();
        return {fm.horizontalAdvance(text()) + fm.averageCharWidth(), fm.height()};
    }

    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
};

} // namespace

Page::Page(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(TextRole::Title, this)),
      m_summary(new SummaryLabel(this)),
      m_summaryRow(new QHBoxLayout),
      m_actions(new QHBoxLayout),
      m_tools(new QWidget(this)),
      m_toolsRow(new QHBoxLayout(m_tools)),
      m_banner(new Banner(this)),
      m_messages(new MessageSlot(*m_banner, this)),
      m_progress(new BusyLine(this)),
      m_body(new QWidget(this)),
      m_stack(new QStackedLayout(m_body)),
      m_loading(new QWidget(m_body)),
      m_loadingText(new Label(TextRole::Base, m_loading, Role::Muted)),
      m_empty(new Placeholder(m_body)),
      m_failed(new Placeholder(m_body))
{
    m_body->setAutoFillBackground(true);
    m_body->setBackgroundRole(QPalette::Base);
    auto *loadingLayout = new QVBoxLayout(m_loading);
    loadingLayout->addWidget(m_loadingText, 0, Qt::AlignCenter);
    for (QWidget *page : {m_loading, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_failed)})
        m_stack->addWidget(page);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_progress);
    layout->addWidget(line);
    layout->addWidget(m_body, 1);

    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &Page::showBody);
    connect(m_failed, &Placeholder::actionRequested, this, [this](ErrorText::Action action) {
        if (action == ErrorText::Action::SignIn)
            Q_EMIT signInRequested();
        else
            Q_EMIT retryRequested();
    });
    retranslateUi();
    setState(PageState::Loading);
}

QWidget *Page::makeHeader()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    m_summaryRow->setSpacing(metrics::cardMargin);
    m_summaryRow->addWidget(m_summary);
    m_summaryRow->addStretch();
    words->addLayout(m_summaryRow);
    m_actions->setSpacing(metrics::gap + metrics::smallGap);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::groupGap);
    top->addLayout(words, 1);
    top->addLayout(m_actions);
    m_toolsRow->setContentsMargins({});
    m_toolsRow->setSpacing(metrics::gap);
    m_tools->hide();
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(metrics::pageMargin, metrics::cardMargin, metrics::pageMargin,
                               metrics::gap + metrics::smallGap);
    layout->setSpacing(metrics::gap + metrics::smallGap);
    layout->addLayout(top);
    layout->addWidget(m_banner);
    layout->addWidget(m_tools);
    return header;
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void Page::setSummaryAction(QAction *action)
{
    m_summaryRow->insertWidget(1, new ActionButton(action, ButtonKind::Link, this));
}

void Page::addHeaderAction(QAction *action, ButtonKind kind)
{
    m_actions->addWidget(new ActionButton(action, kind, this));
}

void Page::addTool(QWidget *tool, int stretch)
{
    m_toolsRow->addWidget(tool, stretch);
    m_tools->show();
}

void Page::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
    showBody();
}

void Page::setEmptyText(const QString &icon, const QString &title, const QString &text, QAction *first)
{
    m_empty->showEmpty(icon, title, text, first);
}

void Page::setState(PageState state, const std::optional<Error> &error)
{
    const bool goneStale = state == PageState::Stale && (m_state != state || m_error != error);
    m_state = state;
    m_error = error;
    if (state == PageState::Loading)
        m_patience.start();
    else
        m_patience.stop();
    if (state == PageState::Error)
        m_failed->showError(error.value_or(Error{}));
    if (goneStale)
        showStale();
    else if (state != PageState::Stale)
        m_messages->remove(staleMessage);
    showBody();
}

void Page::setBusy(bool busy)
{
    m_isBusy = busy;
    showBody();
}

void Page::showStale()
{
    m_messages->put(staleMessage, {.severity = Banner::Severity::Warning,
                                   .text =
                                       [this] {
                                           const auto reason = errorText(m_error.value_or(Error{})).title;
                                           return tr("%1 What you see is the last known state.").arg(reason);
                                       },
                                   .actionText = [] { return tr("Retry"); },
                                   .action = [this] { Q_EMIT retryRequested(); }});
}

void Page::showBody()
{
    const bool waiting = m_state == PageState::Loading && m_patience.isActive();
    m_loadingText->setVisible(!waiting);
    m_progress->setVisible(m_isBusy || m_state == PageState::Refreshing ||
                           (m_state == PageState::Loading && !waiting));
    switch (m_state) {
    case PageState::Loading:
        m_stack->setCurrentWidget(m_loading);
        return;
    case PageState::Empty:
        m_stack->setCurrentWidget(m_empty);
        return;
    case PageState::Error:
        m_stack->setCurrentWidget(m_failed);
        return;
    case PageState::Ready:
    case PageState::Refreshing:
    case PageState::Stale:
        if (m_content)
            m_stack->setCurrentWidget(m_content);
        return;
    }
}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Page::retranslateUi()
{
    m_loadingText->setText(tr("Loading…"));
    m_progress->setAccessibleName(tr("Loading"));
}

} // namespace ccj::ui
