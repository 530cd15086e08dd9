// SPDX-License-Identifier: Apache-2.0
#include "ui/common/marklist.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ccj::ui {

MarkList::MarkList(const QString &icon, Role ink, QWidget *parent, TextRole role)
    : QWidget(parent),
      m_icon(icon),
      m_ink(ink),
      m_role(role),
      m_heading(new Label(role == TextRole::Base ? TextRole::Strong : TextRole::Header, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::smallGap);
    m_column->addWidget(m_heading);
}

void MarkList::setWords(const QString &heading, const QStringList &lines)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
    qDeleteAll(m_lines);
    m_lines.clear();
    for (const QString &line : lines)
        m_lines.append(addLine(line));
    setVisible(!lines.isEmpty());
}

QWidget *MarkList::addLine(const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::gap);
    auto *words = new Label(m_role, line);
    words->setWordWrap(true);
    words->setText(text);
    row->addWidget(new IconLabel(m_icon, m_ink, line, m_role), 0, Qt::AlignTop);
    row->addWidget(words, 1, Qt::AlignTop);
    m_column->addWidget(line);
    return line;
}

} // namespace ccj::ui
