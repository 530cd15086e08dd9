// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ccj::ui {

class Banner;
class Label;

/// The card of the first screen around whatever page is shown: title, one line, message, the line that
/// tells of a request, and at the foot where one is connected and the language.
class SignInFrame : public QWidget
{
    Q_OBJECT
public:
    explicit SignInFrame(QWidget *parent);

    /// Takes the page as a child and hides it.
    void addPage(QWidget *page);
    Banner *banner() const { return m_banner; }
    /// The summary may be empty.
    void setTitle(const QString &title, const QString &summary);
    void setConnectedTo(const QString &environment);
    void setBusy(bool busy);
    /// Checkable actions, one for each language.
    void setLanguageActions(const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeCard();
    void retranslateUi();

    Label *m_title;
    Label *m_summary;
    Banner *m_banner;
    QVBoxLayout *m_pages;
    QProgressBar *m_progress;
    Label *m_connectedTo;
    QString m_environment;
    QPushButton *m_language;
    QMenu *m_languages;
};

} // namespace ccj::ui
