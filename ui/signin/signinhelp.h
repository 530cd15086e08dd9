// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QUrl>

class QPushButton;

namespace ccj::ui {

class Label;
class LinkButton;

/// "Can't sign in?": the three things to check, and whom to ask (R22, R24).
class SignInHelp : public QDialog
{
    Q_OBJECT
public:
    explicit SignInHelp(QWidget *parent);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    struct Check
    {
        Label *heading;
        Label *text;
    };
    Label *m_title;
    Check m_address;
    Check m_email;
    Check m_organization;
    LinkButton *m_open;
    QPushButton *m_close;
};

} // namespace ccj::ui
