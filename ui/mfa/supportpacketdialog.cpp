// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/supportpacketdialog.h"

#include "ui/common/label.h"
#include "ui/mfa/supportpacketview.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccj::ui {

namespace {

constexpr QSize preferred{640, 560};

} // namespace

SupportPacketDialog::SupportPacketDialog(const mfa::SupportPacket &packet, QWidget *parent)
    : QDialog(parent),
      m_title(new Label(TextRole::Title, this)),
      m_view(new SupportPacketView(this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setPacket(packet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    column->setSpacing(metrics::fieldGap);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
    m_close->setFocus();
}

void SupportPacketDialog::open()
{
    setWindowModality(Qt::NonModal);
    resize(QSize(scaled(preferred.width()), scaled(preferred.height())).expandedTo(minimumSizeHint()));
    show();
    raise();
    activateWindow();
}

void SupportPacketDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void SupportPacketDialog::retranslateUi()
{
    setWindowTitle(tr("Get help from Citrix Support"));
    m_title->setText(tr("No verification method is left"));
    m_close->setText(tr("Close"));
}

} // namespace ccj::ui
