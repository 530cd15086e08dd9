// SPDX-License-Identifier: Apache-2.0
#include "ui/common/factlist.h"

#include "ui/common/copybutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/iconlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>

namespace ccj::ui {

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(metrics::gap);
    m_grid->setVerticalSpacing(metrics::gap);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, scaled(labelColumn));
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    while (m_rows.size() < static_cast<size_t>(facts.size()))
        m_rows.push_back(makeRow(static_cast<int>(m_rows.size())));
    for (size_t place = 0; place < m_rows.size(); ++place)
        fill(m_rows[place], facts.value(static_cast<qsizetype>(place)));
}

void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        m_grid->setColumnMinimumWidth(0, scaled(labelColumn));
}

FactList::Row FactList::makeRow(int place)
{
    auto *value = new QWidget(this);
    const Row row{new Label(TextRole::Secondary, this, Role::Muted),
                  value,
                  new IconLabel({}, Role::Text, value),
                  new Label(TextRole::Secondary, value),
                  new ElidedLabel(TextRole::Mono, value),
                  new CopyButton(value)};
    row.label->setWordWrap(true);
    row.text->setWordWrap(true);
    auto *line = new QHBoxLayout(value);
    line->setContentsMargins({});
    line->setSpacing(metrics::smallGap);
    line->addWidget(row.mark, 0, Qt::AlignTop);
    line->addWidget(row.text, 1);
    line->addWidget(row.identifier);
    line->addWidget(row.copy);
    line->addStretch(0);
    m_grid->addWidget(row.label, place, 0, Qt::AlignTop);
    m_grid->addWidget(value, place, 1);
    return row;
}

void FactList::fill(const Row &row, const Fact &fact)
{
    const Role ink = fact.tone ? shapeOf(*fact.tone).ink : Role::Text;
    if (fact.tone)
        row.mark->setIcon(shapeOf(*fact.tone).icon, ink);
    row.mark->setVisible(fact.tone.has_value());
    row.label->setText(fact.label);
    row.text->setText(fact.text);
    row.text->setTone(ink);
    row.text->setToolTip(fact.toolTip);
    row.text->setVisible(!fact.isIdentifier);
    row.identifier->setText(fact.text);
    row.identifier->setVisible(fact.isIdentifier);
    row.copy->setCopyText(fact.text);
    row.copy->setSubject(fact.label);
    row.copy->setVisible(fact.isIdentifier);
    row.label->setVisible(!fact.text.isEmpty());
    row.value->setVisible(!fact.text.isEmpty());
}

} // namespace ccj::ui
