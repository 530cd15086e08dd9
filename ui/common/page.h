// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/buttonkind.h"

#include "app/core/error.h"
#include "app/core/pagestate.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QStackedLayout;

namespace ccj::ui {

class Banner;
class Label;
class BusyLine;
class MessageSlot;
class Placeholder;

/// The frame every page shares: title and summary, at most three actions, a row of tools, one banner,
/// and the content with its states (R7). The page says what is shown; this class shows it.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// One line of numbers and an "as of"; empty hides it.
    void setSummary(const QString &summary);
    /// A link behind the summary; hidden with its action.
    void setSummaryAction(QAction *action);
    /// At the right of the title, in the order of the calls; at most one is Primary.
    void addHeaderAction(QAction *action, ButtonKind kind = ButtonKind::Normal);
    /// The row under the header: search first, then chips. Hidden until something is in it.
    void addTool(QWidget *tool, int stretch = 0);
    /// Shown in Ready, Refreshing and Stale.
    void setContent(QWidget *content);
    void setEmptyText(const QString &icon, const QString &title, const QString &text,
                      QAction *first = nullptr);
    /// The error belongs to Stale and Error. Loading shows its indicator only after 300 ms.
    void setState(PageState state, const std::optional<Error> &error = {});
    PageState state() const { return m_state; }
    /// Something runs over what is shown, long enough for the user to wonder.
    void setBusy(bool busy);
    /// What the page has to say, one thing at a time. A stale page says so there too.
    MessageSlot &messages() const { return *m_messages; }
    /// Where it is said.
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    void retryRequested();
    /// The error on the page can be mended by signing in again.
    void signInRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void showBody();
    void showStale();
    void retranslateUi();

    PageState m_state = PageState::Loading;
    std::optional<Error> m_error;
    bool m_isBusy = false;
    Label *m_title;
    Label *m_summary;
    QHBoxLayout *m_summaryRow;
    QHBoxLayout *m_actions;
    QWidget *m_tools;
    QHBoxLayout *m_toolsRow;
    Banner *m_banner;
    MessageSlot *m_messages;
    BusyLine *m_progress;
    QWidget *m_body;
    QStackedLayout *m_stack;
    QWidget *m_loading;
    Label *m_loadingText;
    Placeholder *m_empty;
    Placeholder *m_failed;
    QWidget *m_content = nullptr;
    QTimer m_patience;
};

} // namespace ccj::ui
