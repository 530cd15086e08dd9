// SPDX-License-Identifier: Apache-2.0
#include "app/core/partfile.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace ccj {

namespace {

std::unexpected<Error> failure(const QString &reason)
{
    auto error = Error::of(Error::Kind::Storage, reason);
    error.type = u"urn:ccj:error:fileNotWritten"_s;
    return std::unexpected(error);
}

QString freeName(const QString &path)
{
    const QFileInfo wanted(path);
    const QString ending = wanted.suffix().isEmpty() ? QString() : u'.' + wanted.suffix();
    for (int number = 2;; ++number) {
        const auto name = u"%1 (%2)%3"_s.arg(wanted.completeBaseName(), QString::number(number), ending);
        if (auto other = wanted.absoluteDir().filePath(name); !QFileInfo::exists(other))
            return other;
    }
}

} // namespace

PartFile::PartFile(const QString &target) : m_target(target), m_file(nameFor(target)) {}

qint64 PartFile::size() const
{
    return QFileInfo(m_file.fileName()).size();
}

Result<void> PartFile::open(qint64 size)
{
    m_file.close();
    const auto mode = size == 0 ? QIODevice::WriteOnly | QIODevice::Truncate : QIODevice::ReadWrite;
    if (!m_file.open(mode | QIODevice::Unbuffered))
        return failure(m_file.errorString());
    if (m_file.size() > size && !m_file.resize(size))
        return failure(m_file.errorString());
    if (size > 0 && !m_file.seek(size))
        return failure(m_file.errorString());
    return {};
}

Result<void> PartFile::append(const QByteArray &piece)
{
    if (m_file.write(piece) != piece.size())
        return failure(m_file.errorString());
    return {};
}

Result<QString> PartFile::finish(Taken taken)
{
    m_file.close();
    const bool stays = taken == Taken::AnotherName && QFileInfo::exists(m_target);
    const auto place = stays ? freeName(m_target) : m_target;
    std::error_code problem;
    std::filesystem::rename(m_file.filesystemFileName(), QFile(place).filesystemFileName(), problem);
    if (problem)
        return failure(QString::fromLocal8Bit(problem.message().c_str()));
    return place;
}

void PartFile::remove()
{
    m_file.close();
    QFile::remove(m_file.fileName());
}

} // namespace ccj
