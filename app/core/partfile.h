// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QFile>

namespace ccj {

/// A file that comes piece by piece. It grows beside its place under a name of its own (".part") and takes
/// the place only when it is whole; what stood there stays until then. Errors are Storage with name()
/// "fileNotWritten" and the reason of the system in detail.
class PartFile
{
public:
    /// What takes the place when a file has come to stand there that nobody agreed to lose.
    enum class Taken { Replace, AnotherName };

    explicit PartFile(const QString &target);
    PartFile(PartFile &&) = delete;

    static QString nameFor(const QString &target) { return target + QStringLiteral(".part"); }

    QString target() const { return m_target; }
    QString path() const { return m_file.fileName(); }
    /// What is there of it; 0 when there is nothing.
    qint64 size() const;
    /// Ready for what follows the first `size` bytes; what was there beyond them is given up.
    Result<void> open(qint64 size);
    /// Written at once: a full disk is known with the piece that did not fit.
    Result<void> append(const QByteArray &piece);
    void close() { m_file.close(); }
    /// Takes its place; the path tells where that is. "name (2).exe" when the place is taken and must stay.
    Result<QString> finish(Taken taken);
    void remove();

private:
    QString m_target;
    QFile m_file;
};

} // namespace ccj
