// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

class QCheckBox;

namespace ccj::ui {

class TrayHome;

/// The choices about the notification area, and whether this desktop has one.
class TrayDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// It must outlive the dialog.
    TrayDialog(TrayHome &home, QWidget *parent);

protected:
    void apply() override;
    void retranslateUi() override;

private:
    void follow();

    TrayHome &m_home;
    QCheckBox *m_icon;
    QCheckBox *m_hide;
    QCheckBox *m_start;
    Label *m_missing;
};

} // namespace ccj::ui
