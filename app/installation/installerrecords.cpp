// SPDX-License-Identifier: Apache-2.0
#include "app/installation/installerrecords.h"

#include "app/core/storequery.h"

using namespace Qt::StringLiterals;

namespace ccj::installation {

namespace {

const QStringList steps{
    u"CREATE TABLE installer (environment TEXT NOT NULL, customer TEXT NOT NULL, path TEXT NOT NULL,"
    " size INTEGER NOT NULL, sha256 TEXT NOT NULL, downloaded_at INTEGER NOT NULL, published_at INTEGER,"
    " modified_at INTEGER NOT NULL, PRIMARY KEY (environment, customer))"_s,
    u"CREATE TABLE installer_download (environment TEXT NOT NULL, customer TEXT NOT NULL,"
    " target TEXT NOT NULL, replaces INTEGER NOT NULL, validator TEXT NOT NULL, total INTEGER NOT NULL,"
    " published_at INTEGER, PRIMARY KEY (environment, customer))"_s,
};

QVariant toNumber(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toTime(const QVariant &number)
{
    return number.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number.toLongLong(), Qt::UTC);
}

} // namespace

InstallerRecords::InstallerRecords(LocalStore &store) : m_store(store) {}

Result<QSqlQuery> InstallerRecords::run(const QString &statement, const QVariantList &values) const
{
    if (auto ready = m_store.migrate(u"installation"_s, steps); !ready)
        return std::unexpected(std::move(ready.error()));
    return runQuery(m_store.database(), statement, values);
}

Result<std::optional<InstallerFile>> InstallerRecords::file(const Place &place) const
{
    auto rows = run(u"SELECT path, size, sha256, downloaded_at, published_at, modified_at FROM installer"
                    " WHERE environment = ? AND customer = ?"_s,
                    {place.environmentId, place.customerId});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (!rows->next())
        return std::nullopt;
    return InstallerFile{rows->value(0).toString(), rows->value(1).toLongLong(), rows->value(2).toString(),
                         toTime(rows->value(3)),    toTime(rows->value(4)),      toTime(rows->value(5))};
}

Result<void> InstallerRecords::keep(const Place &place, const InstallerFile &file)
{
    return withoutRows(
        run(u"INSERT OR REPLACE INTO installer VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {place.environmentId, place.customerId, file.path, file.size, file.sha256,
             toNumber(file.downloadedAt), toNumber(file.publishedAt), toNumber(file.modifiedAt)}));
}

Result<void> InstallerRecords::forgetFile(const Place &place)
{
    return withoutRows(run(u"DELETE FROM installer WHERE environment = ? AND customer = ?"_s,
                           {place.environmentId, place.customerId}));
}

Result<std::optional<BegunDownload>> InstallerRecords::begun(const Place &place) const
{
    auto rows = run(u"SELECT target, replaces, validator, total, published_at FROM installer_download"
                    " WHERE environment = ? AND customer = ?"_s,
                    {place.environmentId, place.customerId});
    if (!rows)
        return std::unexpected(std::move(rows.error()));
    if (!rows->next())
        return std::nullopt;
    return BegunDownload{rows->value(0).toString(),
                         rows->value(1).toBool() ? PartFile::Taken::Replace : PartFile::Taken::AnotherName,
                         rows->value(2).toString().toLatin1(), rows->value(3).toLongLong(),
                         toTime(rows->value(4))};
}

Result<void> InstallerRecords::keep(const Place &place, const BegunDownload &download)
{
    return withoutRows(run(
        u"INSERT OR REPLACE INTO installer_download VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {place.environmentId, place.customerId, download.target, download.taken == PartFile::Taken::Replace,
         QString::fromLatin1(download.validator), download.total, toNumber(download.publishedAt)}));
}

Result<void> InstallerRecords::forgetBegun(const Place &place)
{
    return withoutRows(run(u"DELETE FROM installer_download WHERE environment = ? AND customer = ?"_s,
                           {place.environmentId, place.customerId}));
}

} // namespace ccj::installation
