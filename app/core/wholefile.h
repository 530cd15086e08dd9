// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QByteArray>
#include <QString>

namespace ccj {

/// Writes a file whole or not at all: what was there stays when it fails (Storage, with the reason of the
/// system in detail).
Result<void> saveWholeFile(const QString &path, const QByteArray &bytes);

/// Reads a file of at most `most` bytes; a longer one is refused with Storage and name() "fileTooLarge".
Result<QByteArray> readWholeFile(const QString &path, qint64 most);

} // namespace ccj
