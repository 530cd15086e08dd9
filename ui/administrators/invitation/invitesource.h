// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/invitation/azuredirectory.h"

#include <QWidget>

class QRadioButton;

namespace ccj::ui {

class Label;
class LinkButton;

/// "Add administrators from": Citrix identity, or Azure AD where it is connected (R107). Says where people
/// of Azure AD are invited when this server offers no search of the directory.
class InviteSource : public QWidget
{
    Q_OBJECT
public:
    explicit InviteSource(administrators::AzureDirectory &directory, QWidget *parent = nullptr);

    bool isAzure() const;
    /// In the order of the keyboard.
    QList<QWidget *> stops() const;

Q_SIGNALS:
    void changed();
    /// The question whether Azure AD is connected was not answered, and is to be asked again.
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void followConnection();

    administrators::AzureDirectory &m_directory;
    Label *m_label;
    QWidget *m_choices;
    QRadioButton *m_citrix;
    QRadioButton *m_azure;
    Label *m_remark;
    LinkButton *m_retry;
};

} // namespace ccj::ui
