// SPDX-License-Identifier: Apache-2.0
#include "ui/common/placeholder.h"

#include "ui/common/actionbutton.h"
#include "ui/common/copybutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"
#include "ui/common/spokenrole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr int columnWidth = 640;    // the advice on a fault of the server takes one line
constexpr int columnStretch = 1000; // all of that before anything goes to the sides

} // namespace

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent),
      m_middle(new QWidget(this)),
      m_icon(new IconLabel({}, Role::Muted, this)),
      m_title(new Label(TextRole::Heading, this)),
      m_text(new Label(TextRole::Base, this, Role::Muted)),
      m_action(new QPushButton(this)),
      m_column(new QVBoxLayout(m_middle)),
      m_detailsToggle(new LinkButton(this))
{
    setSpokenRole(this, QAccessible::AlertMessage);
    m_icon->setSide(metrics::largeIcon);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_details = makeDetails();
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::gap);
    m_column->addStretch(2);
    m_column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_column->addSpacing(metrics::smallGap);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addSpacing(metrics::gap);
    m_column->addWidget(m_action, 0, Qt::AlignHCenter);
    m_column->addWidget(m_detailsToggle, 0, Qt::AlignHCenter);
    m_column->addWidget(m_details);
    m_column->addStretch(3);
    m_middle->setMaximumWidth(scaled(columnWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin,
                            metrics::pageMargin);
    row->addStretch(1);
    row->addWidget(m_middle, columnStretch);
    row->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_error)
            Q_EMIT actionRequested(errorText(*m_error).action);
    });
    connect(m_detailsToggle, &QPushButton::clicked, this, [this] {
        m_details->setVisible(m_details->isHidden());
        retranslateUi();
    });
}

QWidget *Placeholder::makeDetails()
{
    auto *details = new QFrame(this);
    details->setFrameShape(QFrame::StyledPanel);
    m_detailsText = new Label(TextRole::Mono, details, Role::Muted);
    m_detailsText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsText->setWordWrap(true);
    m_copy = new CopyButton(details);
    auto *layout = new QHBoxLayout(details);
    layout->addWidget(m_detailsText, 1);
    layout->addWidget(m_copy, 0, Qt::AlignTop);
    return details;
}

void Placeholder::showEmpty(const QString &icon, const QString &title, const QString &text, QAction *first)
{
    m_error.reset();
    m_icon->setIcon(icon, Role::Muted);
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(text.isEmpty() ? title : tr("%1 %2").arg(title, text));
    m_text->setVisible(!text.isEmpty());
    m_action->hide();
    m_detailsToggle->hide();
    m_details->hide();
    delete std::exchange(m_first, nullptr);
    if (first) {
        m_first = new ActionButton(first, ButtonKind::Normal, this);
        m_column->insertWidget(m_column->indexOf(m_action), m_first, 0, Qt::AlignHCenter);
    }
}

void Placeholder::showError(const Error &error)
{
    delete std::exchange(m_first, nullptr);
    m_error = error;
    m_icon->setIcon(error.kind == Error::Kind::Offline ? u"cloud-slash"_s : u"exclamation-triangle-fill"_s,
                    error.kind == Error::Kind::Offline ? Role::Muted : Role::Danger);
    m_details->hide();
    retranslateUi();
    if (isVisible())
        announce(this);
}

void Placeholder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        m_middle->setMaximumWidth(scaled(columnWidth));
}

void Placeholder::retranslateUi()
{
    m_copy->setSubject(tr("details"));
    m_detailsText->setAccessibleName(tr("Details"));
    if (!m_error)
        return;
    const ErrorText text = errorText(*m_error);
    m_title->setText(text.title);
    m_text->setText(text.advice);
    setAccessibleName(tr("%1 %2").arg(text.title, text.advice));
    m_text->setVisible(!text.advice.isEmpty());
    m_action->setText(text.actionText);
    m_action->setVisible(!text.actionText.isEmpty());
    m_detailsToggle->setVisible(!text.details.isEmpty());
    m_detailsToggle->setText(m_details->isHidden() ? tr("Show details") : tr("Hide details"));
    m_detailsText->setText(text.details);
    m_copy->setCopyText(text.details);
}

} // namespace ccj::ui
