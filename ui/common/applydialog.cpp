// SPDX-License-Identifier: Apache-2.0
#include "ui/common/applydialog.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/errortext.h"
#include "ui/common/formscroll.h"
#include "ui/common/label.h"
#include "ui/common/readingorder.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccj::ui {

ApplyDialog::ApplyDialog(QWidget *parent)
    : QDialog(parent),
      m_headline(new Label(TextRole::Title, this)),
      m_introduction(Label::explanation(this)),
      m_banner(new Banner(this)),
      m_form(new QWidget(this)),
      m_body(new QVBoxLayout(m_form)),
      m_progress(new BusyLine(this)),
      m_busyText(new Label(TextRole::Secondary, this, Role::Muted)),
      m_cancel(new QPushButton(this)),
      m_verb(new QPushButton(this))
{
    m_headline->setWordWrap(true);
    m_introduction->hide();
    m_body->setContentsMargins({});
    m_body->setSpacing(metrics::fieldGap);
    setButtonKind(m_verb, ButtonKind::Primary);
    m_verb->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addWidget(m_busyText, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin - metrics::smallGap,
                               metrics::dialogMargin, metrics::dialogMargin - metrics::smallGap);
    layout->setSpacing(metrics::gap + metrics::smallGap);
    layout->addWidget(m_headline);
    layout->addWidget(m_introduction);
    layout->addWidget(m_banner);
    layout->addWidget(new FormScroll(m_form, this), 1);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(metrics::dialog));
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_verb, &QPushButton::clicked, this, &ApplyDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ApplyDialog::reject);
    ApplyDialog::retranslateUi();
}

void ApplyDialog::submit()
{
    if (m_busy || !m_applicable)
        return;
    m_error.reset();
    m_banner->clear();
    if (!validate())
        return;
    setBusy(true);
    apply();
}

void ApplyDialog::applied()
{
    setBusy(false);
    accept();
}

void ApplyDialog::failed(const Error &error)
{
    setBusy(false);
    if (showAtField(error))
        return;
    m_error = error;
    showError();
}

void ApplyDialog::stayOpen()
{
    setBusy(false);
}

void ApplyDialog::open()
{
    setWindowModality(Qt::NonModal);
    setResult(0);
    show();
    raise();
    activateWindow();
}

void ApplyDialog::reject()
{
    if (m_busy) {
        abandon();
        setBusy(false);
    }
    QDialog::reject();
}

bool ApplyDialog::showAtField(const Error &)
{
    return false;
}

void ApplyDialog::setHeadline(const QString &text)
{
    m_headline->setText(text);
    setWindowTitle(text);
    setAccessibleName(text);
}

void ApplyDialog::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void ApplyDialog::setVerb(const QString &verb, const QString &busy)
{
    m_verb->setText(verb);
    m_progress->setAccessibleName(busy);
    m_busyText->setText(m_busy ? busy : QString());
}

void ApplyDialog::setProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
}

void ApplyDialog::setVerbKind(ButtonKind kind)
{
    setButtonKind(m_verb, kind);
}

void ApplyDialog::makeCancelDefault()
{
    m_verb->setDefault(false);
    m_verb->setAutoDefault(false);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void ApplyDialog::setApplicable(bool applicable)
{
    m_applicable = applicable;
    m_verb->setEnabled(applicable && !m_busy);
}

void ApplyDialog::retranslateUi()
{
    m_cancel->setText(tr("Cancel"));
    showError();
}

void ApplyDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ApplyDialog::showEvent(QShowEvent *event)
{
    fitSize();
    QDialog::showEvent(event);
}

bool ApplyDialog::focusNextPrevChild(bool next)
{
    return focusInReadingOrder(this, next) || QDialog::focusNextPrevChild(next);
}

bool ApplyDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        fitSize();
        stayOnScreen();
    }
    return handled;
}

/// As wide as its widest part needs. Wrapped text is as high as the width makes it: without this a message
/// would squeeze what stands below.
void ApplyDialog::fitSize()
{
    const QSize room = screen()->availableGeometry().size() - (frameGeometry().size() - size());
    const int wanted = std::max(scaled(metrics::dialog), layout()->totalMinimumSize().width());
    setMinimumWidth(std::min(wanted, room.width()));
    const int wide = std::min(width(), room.width());
    resize(wide, std::min(layout()->totalHeightForWidth(wide), room.height()));
}

/// A dialog that has grown keeps its buttons within reach.
void ApplyDialog::stayOnScreen()
{
    const QRect room = screen()->availableGeometry();
    const int below = std::max(0, frameGeometry().bottom() - room.bottom());
    const int beyond = std::max(0, frameGeometry().right() - room.right());
    if (below > 0 || beyond > 0)
        move(std::max(room.left(), x() - beyond), std::max(room.top(), y() - below));
}

void ApplyDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_focusBefore = focusWidget(); // what is disabled loses it
    m_form->setEnabled(!busy);
    m_verb->setEnabled(m_applicable && !busy);
    m_progress->setVisible(busy);
    m_busyText->setText(busy ? m_progress->accessibleName() : QString());
    if (!busy && m_focusBefore)
        std::exchange(m_focusBefore, nullptr)->setFocus();
}

void ApplyDialog::showError()
{
    if (!m_error)
        return;
    const ErrorText text = errorText(*m_error);
    m_banner->setMessage(Banner::Severity::Danger, tr("%1 %2").arg(text.title, text.advice));
    m_banner->setToolTip(text.details);
}

} // namespace ccj::ui
