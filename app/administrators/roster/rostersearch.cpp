// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/rostersearch.h"

#include "app/core/searchtext.h"

#include <algorithm>
#include <utility>

namespace ccj::administrators {

namespace {

constexpr qsizetype sliceSize = 1000; // a few milliseconds

} // namespace

RosterSearch::RosterSearch(const Roster &roster, Fits fits, QObject *parent)
    : QObject(parent), m_roster(roster), m_fits(std::move(fits))
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &RosterSearch::runSlice);
}

void RosterSearch::start(const QString &text)
{
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    m_next = 0;
    m_found.clear();
    m_cut = false;
    m_slice.start();
}

void RosterSearch::runSlice()
{
    const auto end = std::min(m_next + sliceSize, m_roster.size());
    for (; m_next < end && !m_cut; ++m_next) {
        auto item = m_roster.at(m_next);
        if (!m_fits(item) || !matches(item))
            continue;
        m_cut = m_found.size() == mostFound;
        if (!m_cut)
            m_found.append(std::move(item));
    }
    if (m_cut || m_next == m_roster.size())
        m_slice.stop();
    Q_EMIT changed();
}

bool RosterSearch::matches(const Administrator &item) const
{
    if (m_words.isEmpty())
        return true;
    auto name = foldedForSearch(item.fullName());
    const auto text = name + u'\n' + foldedForSearch(item.email) + u'\n' + QString(name).remove(u' ');
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word); });
}

} // namespace ccj::administrators
