// SPDX-License-Identifier: Apache-2.0
#include "app/core/wholefile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace ccj {

namespace {

/// Before the first byte is in it.
bool restrict(QSaveFile &file, Readers readers)
{
    return readers == Readers::Usual || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace

Result<void> saveWholeFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !restrict(file, readers) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return std::unexpected(Error::of(Error::Kind::Storage, file.errorString()));
    return {};
}

WholeFileWriter::WholeFileWriter(const QString &path) : m_file(path)
{
    m_file.open(QIODevice::WriteOnly); // the first write() tells
}

Result<void> WholeFileWriter::fail() const
{
    return std::unexpected(Error::of(Error::Kind::Storage, m_file.errorString()));
}

Result<void> WholeFileWriter::write(const QByteArray &bytes)
{
    return m_file.isOpen() && m_file.write(bytes) == bytes.size() ? Result<void>() : fail();
}

Result<void> WholeFileWriter::commit()
{
    return m_file.isOpen() && m_file.commit() ? Result<void>() : fail();
}

Result<QByteArray> readWholeFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error::of(Error::Kind::Storage, file.errorString()));
    auto bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(Error::of(Error::Kind::Storage, file.errorString()));
    if (bytes.size() > most) {
        auto error = Error::of(Error::Kind::Storage, path);
        error.type = u"urn:ccj:error:fileTooLarge"_s;
        return std::unexpected(error);
    }
    return bytes;
}

} // namespace ccj
