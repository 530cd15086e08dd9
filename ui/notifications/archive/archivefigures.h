// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/archive.h"

#include <QObject>

#include <optional>

namespace ccj::ui {

/// How much the archive holds, and how much of it a filter lets through. What is not known, or not yet, is
/// empty.
class ArchiveFigures : public QObject
{
    Q_OBJECT
public:
    /// The archive must outlive it.
    explicit ArchiveFigures(notifications::Archive &archive, QObject *parent = nullptr);

    /// Asks anew for what this filter lets through, and for the rest when it may have changed; what was known
    /// of the same scope stays until the answers come.
    void ask(const notifications::ArchiveScope &scope, const notifications::Filter &filter);
    const std::optional<notifications::ArchiveContents> &contents() const { return m_contents; }
    /// What only this computer has, and the filter lets through.
    std::optional<qint64> matching() const;
    /// The same by severity, whichever of them the filter names.
    const std::optional<notifications::SeverityCounts> &severities() const { return m_severities; }
    /// All that only this computer has.
    std::optional<qint64> lost() const { return m_lost; }

Q_SIGNALS:
    void contentsChanged();
    void matchingChanged(); ///< severities() too

private:
    void forget();
    void askForAll();

    notifications::Archive &m_archive;
    notifications::ArchiveScope m_scope;
    bool m_isOutdated = true; ///< contents() and lost()
    std::optional<notifications::ArchiveContents> m_contents;
    QSet<notifications::Severity> m_wanted; ///< by the filter; empty: all
    std::optional<notifications::SeverityCounts> m_severities;
    std::optional<qint64> m_lost;
    Pending m_readingContents;
    Pending m_countingMatching;
    Pending m_countingLost;
};

} // namespace ccj::ui
