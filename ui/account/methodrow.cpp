// SPDX-License-Identifier: Apache-2.0
#include "ui/account/methodrow.h"

#include "ui/common/actionbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ccj::ui {

MethodRow::MethodRow(QAction *action, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(TextRole::Strong, this)),
      m_mark(new IconLabel({}, Role::Text, this)),
      m_state(new Label(TextRole::Secondary, this)),
      m_advice(Label::explanation(this))
{
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics::smallGap);
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::smallGap);
    words->addWidget(m_title);
    words->addLayout(state);
    words->addWidget(m_advice);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::groupGap);
    row->addLayout(words, 1);
    if (action)
        row->addWidget(new ActionButton(action, ButtonKind::Normal, this), 0, Qt::AlignVCenter);
}

void MethodRow::setWords(const QString &title, Tone tone, const QString &state, const QString &advice)
{
    const ToneShape shape = shapeOf(tone);
    m_title->setText(title);
    m_mark->setIcon(shape.icon, shape.ink);
    m_state->setText(state);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
}

} // namespace ccj::ui
