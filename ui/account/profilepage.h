// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/page.h"

#include "app/account/profilecontroller.h"
#include "app/core/clock.h"
#include "app/mfa/clockcheck.h"
#include "app/mfa/statuscontroller.h"
#include "app/mfa/supportpacket.h"

#include <QPointer>

#include <functional>

class QDialog;

namespace ccj::ui {

class Card;
class FactList;
class Label;
class VerificationMethods;

/// What My Profile works with. All of it outlasts the page.
struct ProfileServices
{
    account::ProfileController &profile;
    mfa::StatusController &status;
    mfa::MfaApi &mfa;
    const mfa::ClockCheck &clockCheck;
    net::HttpClient &http; ///< authorized
    auth::Session &session;
    Clock &clock;
    QUrl server; ///< for what support asks for
};

/// My Profile (R45): who one is, the password (R43), and the verification methods. Read anew whenever it is
/// shown; after a change what it has changed.
class ProfilePage : public Page
{
    Q_OBJECT
public:
    explicit ProfilePage(const ProfileServices &services, QWidget *parent = nullptr);

    /// For the menu bar; a null pointer stands for a separator. They can be used while the page is shown.
    QList<QAction *> menuActions() const;
    QList<QAction *> viewActions() const { return {m_refresh}; }

    /// Opens the wizard, or brings up the dialog that is open.
    void changeDevice();

Q_SIGNALS:
    void deviceChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildContent();
    Card *makeProfile();
    Card *makePassword();
    void reload();
    void follow();
    void followSession();
    void updateState();
    void updateActions();
    bool isFocusLost() const;
    QString summary() const;
    void fillProfile(const auth::Profile &profile);
    void retranslateUi();
    bool isAsking();
    void openDialog(QDialog *dialog, std::function<QString()> done);
    void openMethodsDialog(QDialog *dialog, std::function<QString()> done);
    void editName();
    void changePassword();
    void replaceCodes();
    void changePhone();
    mfa::SupportPacket supportPacket() const;

    const ProfileServices m_services;
    QAction *m_editName;
    QAction *m_changePassword;
    QAction *m_changeDevice;
    QAction *m_replaceCodes;
    QAction *m_changePhone;
    QAction *m_refresh;
    Card *m_profile = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_nameButton = nullptr;
    Card *m_password = nullptr;
    Label *m_passwordText = nullptr;
    QWidget *m_passwordButton = nullptr;
    VerificationMethods *m_methods = nullptr;
    Card *m_elsewhere = nullptr; ///< for people whose provider keeps the second factor
    Label *m_elsewhereText = nullptr;
    QPointer<QDialog> m_dialog;
    QDateTime m_readAt; ///< the verification methods; UTC
};

} // namespace ccj::ui
