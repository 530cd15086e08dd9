// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/readingbook.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ccj::ui {

class ElidedLabel;
class Field;
class Label;
class LinkButton;

/// How the selected person's name is read, in kana, and where it is edited: in its own place, with Enter to
/// keep it and Esc to leave it as it was.
class ReadingLine : public QWidget
{
    Q_OBJECT
public:
    ReadingLine(administrators::ReadingBook &book, QWidget *parent = nullptr);

    /// Whose reading; another person ends what is being typed. Hidden for whoever has no address.
    void show(const administrators::Administrator &item);
    /// Shows the field and puts the focus into it.
    void edit();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeShown();
    QWidget *makeEditor();
    void applyMetrics();
    void fill();
    void setEditing(bool editing);
    void setProblem(std::function<QString()> words);
    void save();

    administrators::ReadingBook &m_book;
    QString m_email;
    std::function<QString()> m_problem; ///< with what was typed; worded anew when the language changes

    QWidget *m_shown;
    Label *m_label = nullptr;
    ElidedLabel *m_text;
    LinkButton *m_edit;
    QWidget *m_editor;
    Field *m_field;
    QLineEdit *m_typed;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace ccj::ui
