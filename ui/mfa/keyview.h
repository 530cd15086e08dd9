// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"
#include "app/core/clock.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace ccj::ui {

class Label;

/// The key of an authenticator app, for those who type it: groups of four in two lines, and a button that
/// copies it for a minute.
class KeyView : public QWidget
{
    Q_OBJECT
public:
    explicit KeyView(Clock &clock, QWidget *parent = nullptr);

    void setKey(const auth::SecretString &key);
    void clear() { setKey({}); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslateUi();

    Clock &m_clock;
    auth::SecretString m_key;
    Label *m_title;
    Label *m_groups;
    QPushButton *m_copy;
    QTimer m_copied;
};

} // namespace ccj::ui
