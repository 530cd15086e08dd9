// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include <QUrl>

namespace ccj::ui {

class Label;

/// Says to a person who is not enrolled in multifactor authentication yet what this version cannot do
/// and what helps now (R26, R56).
class EnrolmentPage : public SignInPage
{
    Q_OBJECT
public:
    explicit EnrolmentPage(QWidget *parent);

    /// Where one can enrol; without an address the page names no link.
    void setWebConsole(const QUrl &address);

    QString title() const override;
    void takeFocus() override;

protected:
    void retranslateUi() override;

private:
    QUrl m_address;
    Label *m_text;
    Label *m_advice;
    LinkButton *m_open;
};

} // namespace ccj::ui
