// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/scanpanel.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/mfa/clockline.h"
#include "ui/mfa/keyview.h"
#include "ui/mfa/qrview.h"

#include "app/core/capturerefusal.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

constexpr int instructions = 3;

} // namespace

ScanPanel::ScanPanel(const mfa::ClockCheck &check, Clock &clock, QWidget *parent)
    : QWidget(parent), m_cover(this, clock), m_capture(new Label(TextRole::Caption, this, Role::Muted))
{
    m_capture->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::groupGap);
    row->addWidget(makePicture(), 0, Qt::AlignTop);
    row->addWidget(makeSide(check, clock), 1, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addLayout(row);
    column->addWidget(m_capture);
    column->addStretch();
    connect(&m_cover, &SecretCover::changed, this, &ScanPanel::follow);
    connect(m_show, &QPushButton::clicked, &m_cover, &SecretCover::uncover);
    retranslateUi();
}

QWidget *ScanPanel::makePicture()
{
    m_picture = new QStackedWidget(this);
    m_qr = new QrView(m_picture);
    m_picture->setFixedSize(m_qr->sizeHint());
    m_covered = new QWidget(m_picture);
    m_coveredText = Label::explanation(m_covered);
    m_coveredText->setAlignment(Qt::AlignHCenter);
    m_show = new QPushButton(m_covered);
    auto *icon = new IconLabel(u"eye-slash"_s, Role::Muted, m_covered);
    icon->setSide(metrics::largeIcon);
    auto *column = new QVBoxLayout(m_covered);
    column->setSpacing(metrics::fieldGap);
    column->addStretch();
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(m_coveredText);
    column->addWidget(m_show, 0, Qt::AlignHCenter);
    column->addStretch();
    m_picture->addWidget(m_qr);
    m_picture->addWidget(m_covered);
    return m_picture;
}

QWidget *ScanPanel::makeSide(const mfa::ClockCheck &check, Clock &clock)
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(metrics::smallGap);
    m_install = Label::explanation(side);
    m_install->hide();
    column->addWidget(m_install);
    for (int i = 0; i < instructions; ++i) {
        m_steps.append(new Label(TextRole::Base, side));
        m_steps.last()->setWordWrap(true);
        column->addWidget(m_steps.last());
    }
    column->addSpacing(metrics::fieldGap);
    m_key = new KeyView(clock, side);
    column->addWidget(m_key);
    column->addSpacing(metrics::fieldGap);
    column->addWidget(new ClockLine(check, side));
    return side;
}

void ScanPanel::setKey(const mfa::AuthenticatorKey *key)
{
    const bool same = key && key->uri.utf8() == m_uri.utf8();
    if (same)
        return;
    m_uri = key ? key->uri.clone() : auth::SecretString();
    m_secret = key ? key->key.clone() : auth::SecretString();
    m_cover.uncover();
    follow();
}

void ScanPanel::adviseInstallation()
{
    m_install->show();
}

bool ScanPanel::isCovered() const
{
    return m_cover.isCovered();
}

QWidget *ScanPanel::firstField() const
{
    return isCovered() ? m_show : nullptr;
}

void ScanPanel::follow()
{
    const bool focused = m_show->hasFocus();
    const bool covered = m_cover.isCovered();
    if (covered || m_uri.isEmpty()) {
        m_qr->clear();
        m_key->clear();
    } else {
        m_qr->setText(m_uri);
        m_key->setKey(m_secret);
    }
    m_key->setVisible(!covered);
    m_picture->setCurrentWidget(covered ? m_covered : m_qr);
    retranslateUi();
    if (focused && !covered)
        focusNextChild();
}

void ScanPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        m_picture->setFixedSize(m_qr->sizeHint());
}

void ScanPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_canRefuse = refuseCapture(window()->winId());
    retranslateUi();
}

void ScanPanel::retranslateUi()
{
    m_install->setText(
        tr("No authenticator app yet? Search for one in the app store of your phone and install it."));
    m_steps.at(0)->setText(tr("1. Open your authenticator app and add an entry."));
    m_steps.at(1)->setText(tr("2. Scan the QR code."));
    m_steps.at(2)->setText(tr("3. When it shows a 6-digit code for Citrix Cloud Japan, go on."));
    m_coveredText->setText(m_cover.reason() == SecretCover::Reason::Idle
                               ? tr("Hidden, because nothing was done here for three minutes.")
                               : tr("Hidden, because you left this window."));
    m_show->setText(tr("Show QR code and key"));
    m_capture->setVisible(!m_canRefuse);
    m_capture->setText(
        tr("Do not take a picture of this page: whoever has it can make your codes. This system "
           "does not let the console prevent screenshots."));
}

} // namespace ccj::ui
