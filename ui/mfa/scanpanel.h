// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/secretcover.h"

#include "app/core/clock.h"
#include "app/mfa/authenticatorkey.h"
#include "app/mfa/clockcheck.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace ccj::ui {

class KeyView;
class Label;
class QrView;

/// What an authenticator app needs to know: QR code, key, what to do with them, and whether the clock is
/// right. Goes out of sight when the window is left or nobody is there (R76), until it is asked for again.
class ScanPanel : public QWidget
{
    Q_OBJECT
public:
    ScanPanel(const mfa::ClockCheck &check, Clock &clock, QWidget *parent = nullptr);

    /// Shows it; with null everything is wiped.
    void setKey(const mfa::AuthenticatorKey *key);
    /// Says how to come by an app, where no step before has (R66).
    void adviseInstallation();
    bool isCovered() const;
    /// Where the focus belongs: on the button that shows it again when it is out of sight.
    QWidget *firstField() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePicture();
    QWidget *makeSide(const mfa::ClockCheck &check, Clock &clock);
    void follow();
    void retranslateUi();

    SecretCover m_cover; ///< ends before the widget that it watches
    auth::SecretString m_uri;
    auth::SecretString m_secret;
    QStackedWidget *m_picture;
    QrView *m_qr;
    QWidget *m_covered;
    Label *m_coveredText;
    QPushButton *m_show;
    KeyView *m_key;
    Label *m_install;
    QList<Label *> m_steps;
    Label *m_capture;
    bool m_canRefuse = false;
};

} // namespace ccj::ui
