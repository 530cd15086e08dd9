// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

#include <chrono>
#include <functional>
#include <optional>

namespace ccj::ui {

class ElidedLabel;
class IconLabel;
class Label;

/// The status bar: connection, environment, and what is left of the session (R35).
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    enum class Connection { Unknown, Connected, Offline };

    explicit StatusLine(QWidget *parent = nullptr);

    void setConnection(Connection connection);
    /// The words are asked for again when the language changes.
    void setEnvironment(std::function<QString()> name);
    /// What the desktop cannot do here; empty when there is nothing to say.
    void setNotice(const QString &text);
    /// Nothing where there is no such limit.
    void setTimeLeft(std::optional<std::chrono::seconds> idle, std::optional<std::chrono::seconds> session);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslateUi();
    Label *addText();

    Connection m_connection = Connection::Unknown;
    std::function<QString()> m_environment;
    std::optional<std::chrono::seconds> m_idle;
    std::optional<std::chrono::seconds> m_session;
    IconLabel *m_mark;
    Label *m_connectionText;
    Label *m_environmentText;
    Label *m_idleText;
    Label *m_sessionText;
    QWidget *m_noticeRow;
    ElidedLabel *m_notice;
};

} // namespace ccj::ui
