// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/invitation/invitesource.h"

#include "ui/common/errortext.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ccj::ui {

using administrators::AzureDirectory;
using Connection = AzureDirectory::Connection;

InviteSource::InviteSource(AzureDirectory &directory, QWidget *parent)
    : QWidget(parent),
      m_directory(directory),
      m_label(new Label(TextRole::Strong, this)),
      m_choices(new QWidget(this)),
      m_citrix(new QRadioButton(m_choices)),
      m_azure(new QRadioButton(m_choices)),
      m_remark(Label::explanation(this)),
      m_retry(new LinkButton(this))
{
    m_citrix->setChecked(true);
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins({});
    row->setSpacing(metrics::groupGap);
    row->addWidget(m_citrix);
    row->addWidget(m_azure);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::smallGap);
    column->addWidget(m_label);
    column->addWidget(m_choices);
    column->addWidget(m_remark);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_azure, &QRadioButton::toggled, this, &InviteSource::changed);
    connect(&directory, &AzureDirectory::connectionChanged, this, &InviteSource::followConnection);
    connect(m_retry, &QPushButton::clicked, this, &InviteSource::retryRequested);
    retranslateUi();
}

bool InviteSource::isAzure() const
{
    return m_azure->isChecked();
}

QList<QWidget *> InviteSource::stops() const
{
    return {m_citrix, m_azure, m_retry};
}

void InviteSource::followConnection()
{
    const auto connection = m_directory.connection();
    const bool offered =
        connection == Connection::Connected || (connection == Connection::Failed && isAzure());
    if (!offered)
        m_citrix->setChecked(true);
    m_label->setVisible(offered);
    m_choices->setVisible(offered);
    m_retry->setVisible(connection == Connection::Failed);
    m_remark->setVisible(connection == Connection::Failed || connection == Connection::NotOffered);
    setVisible(connection != Connection::Unknown && connection != Connection::NotConnected);
    if (connection == Connection::NotOffered)
        m_remark->setText(
            tr("People of your company's Azure AD are invited in the web console: the directory "
               "cannot be searched with this sign-in."));
    if (connection == Connection::Failed)
        m_remark->setText(tr("Whether Azure AD is connected could not be read. %1")
                              .arg(errorText(m_directory.error().value_or(Error{})).title));
}

void InviteSource::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void InviteSource::retranslateUi()
{
    m_label->setText(tr("Add administrators from"));
    m_citrix->setText(tr("Citrix identity"));
    m_azure->setText(tr("Azure AD"));
    m_retry->setText(tr("Retry"));
    followConnection();
}

} // namespace ccj::ui
