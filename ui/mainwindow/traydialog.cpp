// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/traydialog.h"

#include "ui/common/label.h"
#include "ui/mainwindow/trayhome.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ccj::ui {

TrayDialog::TrayDialog(TrayHome &home, QWidget *parent)
    : ApplyDialog(parent),
      m_home(home),
      m_icon(new QCheckBox),
      m_hide(new QCheckBox),
      m_start(new QCheckBox),
      m_missing(Label::explanation(this))
{
    const TrayOptions options = home.options();
    m_icon->setChecked(options.showIcon);
    m_hide->setChecked(options.hideOnClose);
    m_start->setChecked(options.startHidden);
    for (QCheckBox *box : {m_icon, m_hide, m_start}) {
        body()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &TrayDialog::follow);
    }
    body()->addWidget(m_missing);
    connect(&home, &TrayHome::trayShownChanged, this, &TrayDialog::follow);
    TrayDialog::retranslateUi();
    m_icon->setFocus();
}

void TrayDialog::apply()
{
    m_home.setOptions({m_icon->isChecked(), m_hide->isChecked(), m_start->isChecked()});
    applied();
}

void TrayDialog::follow()
{
    m_hide->setEnabled(m_icon->isChecked());
    m_start->setEnabled(m_icon->isChecked());
    m_missing->setVisible(!m_home.hasTray());
}

void TrayDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Notification area"));
    m_icon->setText(tr("&Show an icon with the count in the notification area"));
    m_hide->setText(tr("&Keep running there when the window is closed"));
    m_start->setText(tr("S&tart there, without the window"));
    m_missing->setText(
        tr("This desktop has no notification area at the moment. Until there is one, closing the "
           "window ends the program, and it starts with its window."));
    setVerb(tr("Save"), tr("Saving…"));
    follow();
}

} // namespace ccj::ui
