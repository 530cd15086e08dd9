// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace ccj::ui {

class Label;

/// Name, version, whose it is not, and the licences of what it is made of (R16).
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Label *m_name;
    Label *m_version;
    Label *m_independent;
    Label *m_licencesTitle;
    QPlainTextEdit *m_licences;
    QPushButton *m_close;
};

} // namespace ccj::ui
