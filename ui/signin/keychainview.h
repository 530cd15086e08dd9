// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"

#include <QWidget>

class QPushButton;

namespace ccj::ui {

class Label;

/// What is on the card when the credential store cannot be used: which of the four situations it is,
/// what that means, and the two ways on (R4).
class KeychainView : public QWidget
{
    Q_OBJECT
public:
    explicit KeychainView(QWidget *parent);

    void setKeeping(auth::Session::Keeping keeping);
    QString title() const;
    /// The focus goes to "Retry".
    void takeFocus();

Q_SIGNALS:
    void retryRequested();
    void sessionOnlyRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    auth::Session::Keeping m_keeping = auth::Session::Keeping::NotYetKnown;
    Label *m_advice;
    Label *m_never;
    QPushButton *m_retry;
    QPushButton *m_sessionOnly;
};

} // namespace ccj::ui
