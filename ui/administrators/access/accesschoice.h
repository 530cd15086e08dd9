// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QRadioButton;

namespace ccj::ui {

class AccessTree;
class Banner;
class Label;
class LoadGate;

/// Full access, or Custom access with the permissions to tick, and the question that some choices need
/// before they are carried out (R124, R125).
class AccessChoice : public QWidget
{
    Q_OBJECT
public:
    /// `fullIsDefault`: Full is marked as the one that applies unless Custom is chosen (R116).
    explicit AccessChoice(bool fullIsDefault, QWidget *parent = nullptr);

    administrators::AccessModel access() const;
    void setAccess(const administrators::AccessModel &access);
    bool isFull() const;
    /// Why Custom cannot be chosen; empty when it can.
    void setWhyNotCustom(const QString &reason);
    /// Where the page around it says what this is about.
    void hideHeading();
    /// Some get Custom access whatever is chosen here: the permissions stay in view under this heading. An
    /// empty one ends that.
    void keepTreeUnder(const QString &heading);
    /// At the right of the heading.
    void addBesideHeading(QWidget *widget);
    /// What takes the focus, in order.
    QList<QWidget *> stops() const;
    AccessTree *tree() const { return m_tree; }
    /// Before the tree, where its catalogue is read after the dialog has opened.
    LoadGate *gate() const { return m_gate; }

    /// The question that must be answered with its tick; an empty one asks nothing and forgets the tick.
    void setQuestion(const QString &question, const QString &answer);
    bool isAsking() const { return !m_questionText.isEmpty(); }
    /// There is no question, or it was answered. If not, says so and puts the focus there.
    bool isAnswered();

Q_SIGNALS:
    /// The user chose something else.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showTree();
    void showQuestion();
    void retranslateUi();

    bool m_fullIsDefault;
    bool m_setting = false; ///< the program chooses, not the user
    QString m_whyNotCustom;
    QHBoxLayout *m_headingRow;
    Label *m_heading;
    QRadioButton *m_full;
    Label *m_fullHelp;
    QRadioButton *m_custom;
    Label *m_customHelp;
    AccessTree *m_tree;
    LoadGate *m_gate;
    QWidget *m_treePart;
    Label *m_treeHeading;
    QString m_questionText;
    bool m_pressed = false; ///< the act was tried without the answer
    Banner *m_question;
    QCheckBox *m_answer;
};

} // namespace ccj::ui
