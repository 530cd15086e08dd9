// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accesschoice.h"

#include "ui/administrators/access/accesstree.h"
#include "ui/administrators/access/loadgate.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace ccj::ui {

using administrators::AccessModel;

AccessChoice::AccessChoice(bool fullIsDefault, QWidget *parent)
    : QWidget(parent),
      m_fullIsDefault(fullIsDefault),
      m_headingRow(new QHBoxLayout),
      m_heading(new Label(TextRole::Strong, this)),
      m_full(new QRadioButton(this)),
      m_fullHelp(Label::explanation(this)),
      m_custom(new QRadioButton(this)),
      m_customHelp(Label::explanation(this)),
      m_tree(new AccessTree(this)),
      m_gate(new LoadGate(
          m_tree, [] { return tr("Loading the permissions…"); }, this)),
      m_treePart(new QWidget(this)),
      m_treeHeading(new Label(TextRole::Header, m_treePart)),
      m_question(new Banner(this)),
      m_answer(new QCheckBox(this))
{
    build();
    connect(m_custom, &QRadioButton::toggled, this, [this] {
        showTree();
        if (!m_setting)
            Q_EMIT changed();
    });
    connect(m_tree, &AccessTree::ticked, this, &AccessChoice::changed);
    connect(m_answer, &QCheckBox::toggled, this, [this] {
        m_pressed = false;
        showQuestion();
    });
    retranslateUi();
    showTree();
}

void AccessChoice::build()
{
    auto *group = new QButtonGroup(this);
    group->addButton(m_full);
    group->addButton(m_custom);
    m_full->setChecked(true); // R116
    m_answer->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_headingRow->addWidget(m_heading, 1);
    column->addLayout(m_headingRow);
    const int indent = scaled(metrics::icon) + metrics::gap;
    const auto addChoice = [&](QRadioButton *choice, Label *help) {
        column->addWidget(choice);
        auto *line = new QHBoxLayout;
        line->setContentsMargins(indent, 0, 0, metrics::gap);
        line->addWidget(help);
        column->addLayout(line);
    };
    addChoice(m_full, m_fullHelp);
    addChoice(m_custom, m_customHelp);
    m_treeHeading->hide();
    auto *tree = new QVBoxLayout(m_treePart);
    tree->setContentsMargins(indent, 0, 0, 0);
    tree->setSpacing(metrics::gap);
    tree->addWidget(m_treeHeading);
    tree->addWidget(m_gate, 1);
    column->addWidget(m_treePart, 1);
    column->addSpacing(metrics::gap);
    column->addWidget(m_question);
    column->addSpacing(metrics::smallGap);
    column->addWidget(m_answer);
    column->addStretch();
}

void AccessChoice::hideHeading()
{
    m_heading->hide();
}

void AccessChoice::keepTreeUnder(const QString &heading)
{
    m_treeHeading->setText(heading);
    m_treeHeading->setVisible(!heading.isEmpty());
    showTree();
}

void AccessChoice::addBesideHeading(QWidget *widget)
{
    m_headingRow->addWidget(widget);
}

QList<QWidget *> AccessChoice::stops() const
{
    return QList<QWidget *>{m_full, m_custom} + m_tree->stops() + QList<QWidget *>{m_answer};
}

AccessModel AccessChoice::access() const
{
    auto access = m_tree->access();
    access.setFull(m_full->isChecked());
    return access;
}

void AccessChoice::setAccess(const AccessModel &access)
{
    const QScopedValueRollback setting(m_setting, true);
    (access.isFull() ? m_full : m_custom)->setChecked(true);
    m_tree->setAccess(access);
    showTree();
}

bool AccessChoice::isFull() const
{
    return m_full->isChecked();
}

void AccessChoice::setWhyNotCustom(const QString &reason)
{
    m_whyNotCustom = reason;
    m_custom->setEnabled(reason.isEmpty());
    retranslateUi();
}

void AccessChoice::setQuestion(const QString &question, const QString &answer)
{
    m_answer->setText(answer);
    m_answer->setVisible(!question.isEmpty());
    if (question.isEmpty()) {
        m_answer->setChecked(false);
        m_pressed = false;
    }
    if (question == m_questionText)
        return;
    m_questionText = question;
    showQuestion();
}

bool AccessChoice::isAnswered()
{
    if (m_questionText.isEmpty() || m_answer->isChecked())
        return true;
    m_pressed = true;
    showQuestion();
    m_answer->setFocus();
    return false;
}

void AccessChoice::showQuestion()
{
    if (m_questionText.isEmpty())
        return m_question->clear();
    m_question->setMessage(m_pressed ? Banner::Severity::Danger : Banner::Severity::Warning, m_questionText);
}

void AccessChoice::showTree()
{
    setFocusProxy(m_full->isChecked() ? m_full : m_custom);
    m_treePart->setVisible(m_custom->isChecked() || !m_treeHeading->text().isEmpty());
}

void AccessChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AccessChoice::retranslateUi()
{
    m_heading->setText(tr("Access"));
    m_full->setText(m_fullIsDefault ? tr("Full access (default)") : tr("Full access"));
    m_fullHelp->setText(tr("Every service, and the administrators too."));
    m_full->setAccessibleDescription(m_fullHelp->text());
    m_custom->setText(tr("Custom access"));
    m_customHelp->setText(m_whyNotCustom.isEmpty() ? tr("Only what you choose here.") : m_whyNotCustom);
    m_custom->setAccessibleDescription(m_customHelp->text());
}

} // namespace ccj::ui
