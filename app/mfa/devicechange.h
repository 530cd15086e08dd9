// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/countdown.h"
#include "app/mfa/askagain.h"
#include "app/mfa/coderefusal.h"
#include "app/mfa/mfaapi.h"

#include <QObject>

#include <array>
#include <optional>

namespace ccj::mfa {

/// Moving the second factor to another device or app (R82–R97), without a screen: the screen is a function
/// of step(), isBusy(), error() and standing(). The old device works until the server has accepted the new
/// one's code. Whenever it is not certain how that went, the real state is read from the server, never
/// assumed (R96); a console that was killed needs nothing of its own for that. Calls that do not fit the
/// step, or that come while one runs, do nothing.
class DeviceChange : public QObject
{
    Q_OBJECT
public:
    enum class Reason { Lost, NewDevice, Reset }; ///< R82
    Q_ENUM(Reason)
    enum class Step {
        Reason,     ///< why the device is changed (R82)
        Meaning,    ///< what it means (R83–R85)
        Confirm,    ///< "Yes, change device" (R90)
        Identity,   ///< who it is, once more (R91)
        RemoveOld,  ///< delete the old entry (R92)
        InstallApp, ///< install an authenticator (R93)
        Scan,       ///< QR code and key (R94)
        Code,       ///< the new device's first code (R95)
        Done,       ///< the server has accepted it
        Ended,      ///< over without success: error() says why, standing() which device works
    };
    Q_ENUM(Step)
    /// Which device makes the codes that the server accepts.
    enum class Standing {
        OldWorks,
        NewWorks,
        OtherWorks, ///< the device was changed elsewhere meanwhile
        Unknown,    ///< the server could not be asked: it is asked again by itself, and by readBack()
    };
    Q_ENUM(Standing)

    DeviceChange(MfaApi &api, Clock &clock);

    Step step() const { return m_step; }
    /// Those that the reason calls for, in their fixed order (R97), from Reason to Done.
    QList<Step> steps() const;
    std::optional<Reason> reason() const { return m_reason; }
    bool isBusy() const { return m_request.isActive(); }
    /// Of the last call; cleared when the next is sent.
    const std::optional<Error> &error() const { return m_error; }
    /// The same, when it is about a code that was typed.
    std::optional<CodeRefusal> refusal() const;
    /// Known at Done, at Ended, after leave(), and on Code when the answer to a code was lost.
    std::optional<Standing> standing() const { return m_standing; }
    /// While standing() is Unknown: until the server is asked again, and whether it is being asked so.
    /// Neither keeps anybody from going on; a code, going back and leaving end it.
    const Countdown &askWait() const { return m_askAgain.wait(); }
    bool isAsking() const { return m_asking.isActive(); }
    /// As the server said before the change; nothing before Confirm has been answered.
    const std::optional<MfaStatus> &statusBefore() const { return m_before; }

    /// By which identity can be verified, as the server offers it. None: only support can help (R80).
    QList<auth::Method> methods() const { return m_start.methods; }
    auth::Method method() const { return m_method; }
    bool mailSent() const { return m_mailSent; }
    /// error() says that no code can be mailed before mailWait() is over.
    bool isMailRefused() const { return m_mailRefused; }
    /// Until a code may be mailed again; until a code may be tried again, by method() or on Code.
    const Countdown &mailWait() const { return m_mailWait; }
    const Countdown &codeWait() const { return m_codeWaits[counter()]; }
    /// On Scan and Code, and on the steps between Identity and them; else nothing.
    const AuthenticatorKey *key() const { return m_key ? &*m_key : nullptr; }
    /// The check box of RemoveOld or InstallApp.
    bool isAcknowledged() const { return m_acknowledged; }
    bool canGoOn() const; ///< next() does something
    bool canGoBack() const;

    void chooseReason(Reason reason);
    void acknowledge(bool done);
    /// On through the steps that ask nothing of the server: Reason, Meaning, RemoveOld, InstallApp, Scan.
    void next();
    void back();
    /// "Yes, change device": begins at the server; nothing changes there yet.
    void confirm();
    void chooseMethod(auth::Method method);
    /// A code goes to the sign-in address.
    void requestMail();
    /// As typed: full-width digits, spaces and hyphens are accepted (R73).
    void verifyIdentity(const QString &typedCode);
    void verifyAuthenticator(const QString &typedCode);
    /// Asks the server again which device works.
    void readBack();
    /// Gives up, at any step: wipes what is secret, takes the change back at the server, reads back which
    /// device works. left() tells when that is known.
    void leave();
    /// From Ended to the first step.
    void restart();

Q_SIGNALS:
    void changed();
    /// leave() is over; standing() is set.
    void left();

private:
    void send(Pending request);
    void started(DeviceChangeStart start);
    void mailed(const Result<void> &result);
    void keyReceived(AuthenticatorKey key);
    void codeAnswered(const Result<void> &result);
    void failed(const Error &error);
    void stop();
    void ended();
    void codeRead();
    void leftBehind();
    using Then = void (DeviceChange::*)();
    Pending ask(Then then);
    void askByItself();
    void stopAsking();
    Standing standingBy(const Result<MfaStatus> &status) const;
    bool mayTry(const QString &code) const;
    size_t counter() const;
    void moveTo(Step step);
    void forget();

    MfaApi &m_api;
    Countdown m_mailWait;
    std::array<Countdown, 3> m_codeWaits; ///< by method: the server counts each for itself

    Step m_step = Step::Reason;
    std::optional<Reason> m_reason;
    std::optional<Error> m_error;
    std::optional<MfaStatus> m_before;
    std::optional<Standing> m_standing;
    DeviceChangeStart m_start;
    auth::Method m_method = auth::Method::Authenticator;
    bool m_mailSent = false;
    bool m_mailRefused = false; ///< error() is about a code that could not be mailed
    bool m_acknowledged = false;
    bool m_codeUncertain = false; ///< a code of the new device was sent and no answer came
    bool m_superseded = false;    ///< the server said so
    std::optional<AuthenticatorKey> m_key;
    Pending m_request;
    AskAgain m_askAgain;
    Pending m_asking;
};

} // namespace ccj::mfa
