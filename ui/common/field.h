// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ccj::ui {

class IconLabel;
class Label;

/// A form field: label above, help below, and in its place the error or warning in words with its mark. Gives
/// the editor its accessible name and description.
class Field : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor as its child.
    explicit Field(QWidget *editor, QWidget *parent = nullptr);

    void setLabel(const QString &text);
    void setHelp(const QString &text);
    /// An empty text clears the error. What was typed stays.
    void setError(const QString &text);
    /// New words for the error that is shown, a countdown for example: not told again.
    void updateError(const QString &text);
    void clearError() { setError({}); }
    /// What was typed is accepted, but look again; shown while there is no error. An empty text clears it.
    void setWarning(const QString &text);
    bool hasError() const { return !m_errorText.isEmpty(); }
    QString error() const { return m_errorText; }
    QString warning() const { return m_warningText; }
    QWidget *editor() const { return m_editor; }

private:
    void describe();

    QWidget *m_editor;
    Label *m_label;
    Label *m_help;
    QWidget *m_messageLine;
    IconLabel *m_mark;
    Label *m_message;
    QString m_errorText;
    QString m_warningText;
};

} // namespace ccj::ui
