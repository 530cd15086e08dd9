// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace ccj {

/// Who may read a file that is written.
enum class Readers {
    Usual,     ///< as the system gives new files, or as it was for the file that is replaced
    OwnerOnly, ///< mode 0600, also where another file stood: for secrets
};

/// Writes a file whole or not at all: what was there stays when it fails (Storage, with the reason of the
/// system in detail).
Result<void> saveWholeFile(const QString &path, const QByteArray &bytes, Readers readers = Readers::Usual);

/// The same piece by piece, for what does not fit into memory: until commit() the old file stays, and
/// without it nothing is left behind.
class WholeFileWriter
{
public:
    explicit WholeFileWriter(const QString &path);

    /// Errors are those of saveWholeFile(); after one of them nothing more can be written.
    Result<void> write(const QByteArray &bytes);
    Result<void> commit();

private:
    Result<void> fail() const;
    QSaveFile m_file;
};

/// Reads a file of at most `most` bytes; a longer one is refused with Storage and name() "fileTooLarge".
Result<QByteArray> readWholeFile(const QString &path, qint64 most);

} // namespace ccj
