// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/archive.h"
#include "app/notifications/notificationsmodel.h"

namespace ccj::notifications {

/// What a search in the archive finds, newest first, as rows of one notification each, with the columns and
/// roles of `table`. More comes in pages, when the view asks for it. Rows are not sorted anew: they come in
/// the order of time.
class ArchiveModel : public SyncedModel<>
{
    Q_OBJECT
public:
    static constexpr int pageSize = 200;

    /// The archive must outlive it.
    explicit ArchiveModel(Archive &archive, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Another scope starts empty; see search().
    void setScope(const ArchiveScope &scope);
    /// Asks anew; rows that are found again stay.
    void search(const Filter &filter);
    const Filter &filter() const { return m_filter; }
    /// True from search() on until its first page is there, and while a further page is fetched.
    bool isSearching() const { return m_search.isActive(); }
    /// Why the last search found nothing.
    const std::optional<Error> &error() const { return m_error; }
    void setLanguage(const QString &language);
    const Group &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// The row of this notification; -1 when it is not among those that have come.
    int rowOfNotification(const QString &id) const;

Q_SIGNALS:
    void searchingChanged(); ///< isSearching() or error()

private:
    void ask(const std::optional<ArchivePosition> &after);
    void take(const Result<ArchivePage> &page, bool isMore);

    Archive &m_archive;
    ArchiveScope m_scope;
    Filter m_filter;
    std::vector<Group> m_rows;
    std::optional<ArchivePosition> m_next;
    std::optional<Error> m_error;
    QString m_language = QStringLiteral("ja");
    Pending m_search;
};

} // namespace ccj::notifications
