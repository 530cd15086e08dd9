// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ccj::ui {

class Field;
class LinkButton;

/// One step on the sign-in card: content, the one primary button (Cancel while a request runs), links.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent);

    virtual QString title() const = 0;
    /// The line under the title; may be empty.
    virtual QString summary() const { return {}; }
    /// Puts the focus where the next key belongs.
    virtual void takeFocus() = 0;
    /// A request has just been refused: the moment from which a wait counts.
    virtual void refused(const Error &) {}
    /// Shows a refusal at the field it is about; false when it is about none of them.
    virtual bool showRefusal(const Error &error);
    virtual void clearRefusal() {}
    /// A request was answered well and this is still the step.
    virtual void showSuccess() {}
    void setBusy(bool busy);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void submitted();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    virtual void retranslateUi() = 0;
    /// Looks at what was typed before it is sent; marks what cannot be sent.
    virtual bool check() { return true; }

    /// Content is added above the button, links below it.
    void add(QWidget *widget);
    LinkButton *addLink();
    void addBelow(QWidget *widget);
    void setSubmitText(const QString &text);
    QPushButton *submitButton() const { return m_submit; }
    /// Checks, then submits; nothing while a request runs.
    void submit();
    /// Marks an empty field and takes the focus there.
    static bool requireText(Field *field, const QString &message);

private:
    QVBoxLayout *m_content;
    QVBoxLayout *m_links;
    QPushButton *m_submit;
    QPushButton *m_cancel;
    bool m_busy = false;
};

} // namespace ccj::ui
