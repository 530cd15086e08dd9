// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include "app/auth/session.h"

#include <QList>

class QListWidget;

namespace ccj::ui {

class Label;

/// Which of several organisations to work in (R36), each with its OrgID and customer ID (R42).
class OrganizationPage : public SignInPage
{
    Q_OBJECT
public:
    explicit OrganizationPage(QWidget *parent);

    void setOrganizations(const QList<auth::Organization> &organizations);

    QString title() const override;
    QString summary() const override;
    void takeFocus() override;
    /// The customer ID of the chosen row.
    QString chosen() const;

Q_SIGNALS:
    void restartRequested();

protected:
    void changeEvent(QEvent *event) override;
    void retranslateUi() override;
    bool check() override;

private:
    void fitHeight();

    QList<auth::Organization> m_organizations;
    QListWidget *m_list;
    LinkButton *m_restart;
};

} // namespace ccj::ui
