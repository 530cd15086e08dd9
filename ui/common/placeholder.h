// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/errortext.h"

#include "app/core/error.h"

#include <QWidget>

#include <optional>

class QAction;
class QPushButton;
class QVBoxLayout;

namespace ccj::ui {

class ActionButton;
class CopyButton;
class IconLabel;
class Label;
class LinkButton;

/// What stands where rows would be: nothing yet, nothing at all, or an error (R7). An error is kept as a
/// value and worded anew when the language changes.
class Placeholder : public QWidget
{
    Q_OBJECT
public:
    explicit Placeholder(QWidget *parent = nullptr);

    /// Icon, one line, one explaining sentence, and optionally the first step as a button.
    void showEmpty(const QString &icon, const QString &title, const QString &text, QAction *first = nullptr);
    void showError(const Error &error);
    std::optional<Error> error() const { return m_error; }

Q_SIGNALS:
    /// The button under an error: Retry, Sign in, or the keychain again.
    void actionRequested(ccj::ui::ErrorText::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    QWidget *makeDetails();

    std::optional<Error> m_error;
    QWidget *m_middle; ///< holds the column
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QPushButton *m_action;
    ActionButton *m_first = nullptr;
    QVBoxLayout *m_column;
    LinkButton *m_detailsToggle;
    QWidget *m_details;
    Label *m_detailsText;
    CopyButton *m_copy;
};

} // namespace ccj::ui
