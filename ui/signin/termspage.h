// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include <QUrl>

class QCheckBox;

namespace ccj::ui {

class Label;

/// The terms of service at the first sign-in: the home region is shown, and Continue works only after
/// agreeing (R13, R28).
class TermsPage : public SignInPage
{
    Q_OBJECT
public:
    explicit TermsPage(QWidget *parent);

    /// Where the terms can be read; without an address nothing is offered.
    void setWebConsole(const QUrl &address);
    /// Whose terms they are; nothing is said where the name is not known.
    void setOrganization(const QString &name);
    /// Nobody has agreed yet.
    void reset();

    QString title() const override;
    QString summary() const override;
    void takeFocus() override;

Q_SIGNALS:
    void restartRequested();

protected:
    void retranslateUi() override;

private:
    QUrl m_address;
    QString m_organizationName;
    Label *m_organization;
    Label *m_region;
    Label *m_explanation;
    QCheckBox *m_agree;
    LinkButton *m_read;
    LinkButton *m_restart;
};

} // namespace ccj::ui
