// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/entriessection.h"

#include "ui/common/formscroll.h"
#include "ui/common/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ccj::ui {

namespace {

constexpr int columnWidth = 760;

} // namespace

EntriesSection::EntriesSection(QWidget *parent)
    : PreparationSection(parent),
      m_introduction(Label::explanation(this)),
      m_noMatch(new Label(TextRole::Base, this, Role::Muted))
{
    auto *form = new QWidget(this);
    auto *entries = new QWidget(form);
    entries->setMaximumWidth(scaled(columnWidth));
    m_column = new QVBoxLayout(entries);
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::cardMargin);
    m_column->addWidget(m_introduction);
    m_column->addWidget(m_noMatch);
    m_introduction->hide();
    m_noMatch->hide();
    auto *whole = new QVBoxLayout;
    whole->addWidget(entries);
    whole->addStretch();
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins(metrics::pageMargin, metrics::cardMargin, metrics::pageMargin,
                            metrics::cardMargin);
    row->addLayout(whole, 1);
    row->addStretch(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_scroll = new FormScroll(form, this);
    layout->addWidget(m_scroll);
}

void EntriesSection::makeReadable()
{
    m_scroll->makeReadable();
}

void EntriesSection::setIntroduction(const QString &text)
{
    m_introduction->setText(text);
    m_introduction->setVisible(!text.isEmpty());
}

void EntriesSection::addEntry(QWidget *entry, std::function<QString()> words, QWidget *group)
{
    m_entries.push_back({entry, std::move(words), group});
}

int EntriesSection::search(const QStringList &words)
{
    int found = 0;
    for (const auto &entry : m_entries) {
        if (entry.group)
            entry.group->hide();
    }
    for (const auto &entry : m_entries) {
        const bool matches = holds(entry.words(), words);
        entry.widget->setVisible(matches);
        if (matches && entry.group)
            entry.group->show();
        found += matches;
    }
    m_noMatch->setVisible(found == 0);
    return found;
}

QString EntriesSection::copied() const
{
    QStringList lines;
    for (const auto &entry : m_entries) {
        if (!entry.widget->isHidden())
            lines.append(entry.words());
    }
    return lines.join(u'\n') + u'\n';
}

void EntriesSection::retranslate()
{
    m_scroll->setAccessibleName(title());
    m_noMatch->setText(tr("Nothing in this section matches the search."));
}

} // namespace ccj::ui
