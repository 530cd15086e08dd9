// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QPushButton;
class QToolButton;

namespace ccj::ui {

class IconLabel;
class Label;

/// One message across the page, with the one action that helps. Hidden until it has something to say;
/// told to a screen reader when it appears.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Severity { Information, Success, Warning, Danger };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows the message. Call again with new words after a language change.
    void setMessage(Severity severity, const QString &text, const QString &actionText = {});
    /// New words for the message that is shown, a countdown for example: not told again.
    void updateText(const QString &text);
    void setDismissible(bool dismissible);
    void clear();
    QString text() const;
    Severity severity() const { return m_severity; }

Q_SIGNALS:
    void actionTriggered();
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();

    Severity m_severity = Severity::Information;
    IconLabel *m_mark;
    Label *m_text;
    QPushButton *m_action;
    QToolButton *m_dismiss;
};

} // namespace ccj::ui
