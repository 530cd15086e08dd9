// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/archivefigures.h"

#include <utility>

namespace ccj::ui {

using namespace notifications;

namespace {

const Filter onlyHere{.states = {State::Archived}};

template <class T> std::optional<T> known(const Result<T> &answer)
{
    return answer ? std::optional(*answer) : std::nullopt;
}

} // namespace

ArchiveFigures::ArchiveFigures(Archive &archive, QObject *parent) : QObject(parent), m_archive(archive)
{
    connect(&archive, &Archive::changed, this, [this] { m_isOutdated = true; });
}

void ArchiveFigures::ask(const ArchiveScope &scope, const Filter &filter)
{
    m_isOutdated = m_isOutdated || scope != m_scope;
    m_scope = scope;
    auto narrowed = filter;
    narrowed.states = onlyHere.states;
    m_countingMatching = m_archive.count(scope, narrowed, [this](const Result<qint64> &count) {
        m_matching = known(count);
        Q_EMIT matchingChanged();
    });
    if (std::exchange(m_isOutdated, false))
        askForAll();
}

void ArchiveFigures::askForAll()
{
    m_countingLost =
        m_archive.count(m_scope, onlyHere, [this](const Result<qint64> &count) { m_lost = known(count); });
    m_readingContents = m_archive.contents(m_scope, [this](const Result<ArchiveContents> &contents) {
        m_contents = known(contents);
        Q_EMIT contentsChanged();
    });
}

} // namespace ccj::ui
