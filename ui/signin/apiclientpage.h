// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinpage.h"

#include "app/net/environment.h"

#include <QList>

class QComboBox;

namespace ccj::ui {

class LineEdit;

/// Signing in with an API client: where, customer ID, client ID, secret. The customer ID is not the
/// OrgID, and the page says so (R42).
class ApiClientPage : public SignInPage
{
    Q_OBJECT
public:
    explicit ApiClientPage(QWidget *parent);

    /// One environment alone is no choice and is not shown.
    void setEnvironments(const QList<net::Environment> &environments, const QString &currentId);
    /// False where nothing but an API client can sign in.
    void setPasswordOffered(bool offered);

    QString title() const override;
    QString summary() const override;
    void takeFocus() override;
    bool showRefusal(const Error &error) override;
    void clearRefusal() override;

    QString customerId() const;
    QString clientId() const;
    QString clientSecret() const;
    /// Forgets the secret; called when it is no longer needed.
    void clearSecret();

Q_SIGNALS:
    void environmentChosen(const QString &id);
    void passwordRequested();
    void helpRequested();

protected:
    void retranslateUi() override;
    bool check() override;

private:
    LineEdit *addEdit(Field **field);

    QList<net::Environment> m_environments;
    QComboBox *m_environment;
    Field *m_environmentField;
    Field *m_customerField;
    LineEdit *m_customer;
    Field *m_clientField;
    LineEdit *m_client;
    Field *m_secretField;
    LineEdit *m_secret;
    LinkButton *m_password;
    LinkButton *m_help;
};

} // namespace ccj::ui
