// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localstore.h"
#include "app/core/partfile.h"

#include <QDateTime>

namespace ccj::installation {

/// One organisation of one environment: the installer of another connects to another cloud (R194).
struct Place
{
    QString environmentId;
    QString customerId; ///< empty: nowhere

    bool operator==(const Place &) const = default;
};

/// An installer that was downloaded (R193). Times are UTC.
struct InstallerFile
{
    QString path;
    qint64 size = 0;
    QString sha256; ///< hexadecimal, small letters
    QDateTime downloadedAt;
    QDateTime publishedAt; ///< as the server says; may be invalid
    QDateTime modifiedAt;  ///< of the file as it was left

    bool operator==(const InstallerFile &) const = default;
};

/// A download that has begun and not ended.
struct BegunDownload
{
    QString target;
    PartFile::Taken taken = PartFile::Taken::AnotherName;
    QByteArray validator; ///< for If-Range; empty: it cannot be taken up again
    qint64 total = -1;    ///< bytes; -1: the server does not say
    QDateTime publishedAt;

    bool operator==(const BegunDownload &) const = default;
};

/// Remembers for each place the last installer and the download that has not ended. Holds nothing secret.
class InstallerRecords
{
public:
    /// The store must outlive it.
    explicit InstallerRecords(LocalStore &store);

    Result<std::optional<InstallerFile>> file(const Place &place) const;
    Result<void> keep(const Place &place, const InstallerFile &file);
    Result<void> forgetFile(const Place &place);
    Result<std::optional<BegunDownload>> begun(const Place &place) const;
    Result<void> keep(const Place &place, const BegunDownload &download);
    Result<void> forgetBegun(const Place &place);

private:
    Result<QSqlQuery> run(const QString &statement, const QVariantList &values) const;

    LocalStore &m_store;
};

} // namespace ccj::installation
