// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/authorizedclient.h"
#include "app/auth/memorystore.h"
#include "app/auth/savedsession.h"
#include "app/auth/session.h"
#include "app/auth/signin.h"
#include "app/core/change.h"
#include "app/mfa/clockcheck.h"
#include "app/mfa/mfaapi.h"
#include "app/mfa/supportpacket.h"
#include "app/net/networkhttpclient.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace ccj::ui {

class ChangeDeviceWizard;
class Label;
class LanguageController;
class SignInView;

/// What the window is given; all of it lasts longer.
struct MfaWindowServices
{
    LanguageController &language;
    Clock &clock;
    net::Environment environment;
};

/// The change of the device alone, for a help desk to hand out: sign-in, the wizard, and the session is
/// over. The computer is not the person's: neither the session nor an address nor a record of the change is
/// written to its disk, even if the program is killed, and a session that the console has saved is left
/// alone. The server tells the person by mail what was done.
class MfaWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MfaWindow(const MfaWindowServices &services);
    ~MfaWindow() override;

    /// Asks the server; call after the first paint.
    void start();

Q_SIGNALS:
    /// Closed, and the session has ended at the server as well as may be.
    void finished();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    class NoRecord final : public ChangeRecorder
    {
        QString begin(const Change &) override { return {}; }
        void end(const QString &, ChangeOutcome, const QString &) override {}
    };

    QWidget *makePlace();
    void addLanguages();
    void followSession();
    void openWizard();
    void retranslateUi();
    mfa::SupportPacket supportPacket() const;

    const MfaWindowServices m_services;
    NoRecord m_noRecord;
    net::NetworkHttpClient m_network;
    mfa::ClockCheck m_clockCheck;
    auth::MemoryStore m_secrets;
    auth::SessionMemo m_memo;
    auth::Session m_session;
    auth::SignIn m_signIn;
    auth::AuthorizedClient m_client;
    mfa::MfaApi m_api;

    QStackedLayout *m_stack;
    SignInView *m_signInView;
    QWidget *m_place;
    Label *m_title;
    Label *m_text;
    QPushButton *m_change;
    QPushButton *m_close;
    QPointer<ChangeDeviceWizard> m_wizard;
    bool m_isClosing = false;
    Pending m_farewell;
};

} // namespace ccj::ui
