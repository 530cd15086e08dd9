// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/archive/archivefigures.h"

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
    if (scope != m_scope)
        forget();
    m_scope = scope;
    m_wanted = filter.severities;
    if (!scope.isValid())
        return;
    auto narrowed = filter;
    narrowed.states = onlyHere.states;
    m_countingMatching =
        m_archive.countBySeverity(scope, narrowed, [this](const Result<SeverityCounts> &counts) {
            m_severities = known(counts);
            Q_EMIT matchingChanged();
        });
    if (std::exchange(m_isOutdated, false))
        askForAll();
}

std::optional<qint64> ArchiveFigures::matching() const
{
    if (!m_severities)
        return std::nullopt;
    qint64 sum = 0;
    for (const auto &[severity, count] : m_severities->asKeyValueRange()) {
        if (m_wanted.isEmpty() || m_wanted.contains(severity))
            sum += count;
    }
    return sum;
}

/// What one person has kept is not told to the next.
void ArchiveFigures::forget()
{
    for (auto *asking : {&m_readingContents, &m_countingMatching, &m_countingLost})
        asking->cancel();
    m_contents.reset();
    m_severities.reset();
    m_lost.reset();
    m_isOutdated = true;
    Q_EMIT matchingChanged();
    Q_EMIT contentsChanged();
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
