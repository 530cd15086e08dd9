// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QToolButton>

namespace ccj::ui {

/// Copies a text that belongs to the label beside it; says "Copied" for two seconds.
class CopyButton : public QToolButton
{
    Q_OBJECT
public:
    explicit CopyButton(QWidget *parent = nullptr);
    void setCopyText(const QString &text);
    /// What is copied, in the language of the moment ("OrgID"): part of the accessible name.
    void setSubject(const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslateUi();

    QString m_text;
    QString m_subject;
    QTimer m_copied;
};

} // namespace ccj::ui
