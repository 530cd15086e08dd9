// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preparation/checks.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace ccj::ui {

class Label;
class VerdictLine;

/// One requirement of the machine: what it asks for, the answer, what that means, and where it is stated.
class RequirementRow : public QWidget
{
    Q_OBJECT
public:
    explicit RequirementRow(const preparation::Requirement &requirement, QWidget *parent = nullptr);

    const preparation::Requirement &requirement() const { return m_requirement; }
    QString answer() const;
    void setAnswer(const QString &answer);
    preparation::Verdict verdict() const { return preparation::judged(m_requirement, answer()); }
    /// As one line of text.
    QString words() const;
    void retranslate();

Q_SIGNALS:
    void answered(const QString &answer);

private:
    QWidget *makeEditor();
    void fillChoices();
    void showVerdict();

    const preparation::Requirement m_requirement;
    QComboBox *m_choice = nullptr; ///< one of the two
    QLineEdit *m_version = nullptr;
    Label *m_title;
    Label *m_text;
    VerdictLine *m_verdict;
    Label *m_source;
};

} // namespace ccj::ui
