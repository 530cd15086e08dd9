// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;
class QStackedLayout;

namespace ccj::ui {

class BusyLine;
class Label;

/// Stands before a part of a dialog until what it shows has been read: that it is being read, or why it
/// was not, with a button to try again.
class LoadGate : public QWidget
{
    Q_OBJECT
public:
    /// Takes the content as its child. `loading` words the wait, in the language of the moment.
    LoadGate(QWidget *content, std::function<QString()> loading, QWidget *parent = nullptr);

    void showLoading();
    void showError(const Error &error);
    void showContent();
    bool isOpen() const;

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    std::function<QString()> m_words;
    std::optional<Error> m_error;
    QStackedLayout *m_stack;
    QWidget *m_wait;
    Label *m_loading;
    QWidget *m_failed;
    Label *m_reason;
    QPushButton *m_retry;
    QWidget *m_content;
};

} // namespace ccj::ui
