// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

#include <algorithm>

namespace ccj::net {

/// A request body that can be read once. Qt 6.4 sends a request again by itself, whatever its verb, when
/// the connection ends before an answer; it cannot when there is no way back to the beginning of the
/// body, an empty one included. Only so is a change sent at most once.
class OneShotBody final : public QIODevice
{
public:
    explicit OneShotBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(ReadOnly | Unbuffered); }
    bool reset() override { return false; }
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto count = std::min(most, m_bytes.size() - m_read);
        if (count == 0)
            return most == 0 ? 0 : -1;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace ccj::net
