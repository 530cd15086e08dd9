// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rawhttp.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::testing {

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const auto &line : head.split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString RawAnswer::type() const
{
    return json().value("type"_L1).toString();
}

RawAnswer readAnswer(QTcpSocket &socket, bool isHead)
{
    RawAnswer answer;
    QByteArray buffer;
    const auto more = [&] {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(15'000) && socket.bytesAvailable() == 0)
            return false;
        buffer += socket.read(1);
        return true;
    };
    while (!buffer.endsWith("\r\n\r\n")) {
        if (!more())
            return answer;
    }
    answer.head = buffer;
    answer.status = buffer.split(' ').value(1).toInt();
    buffer.clear();
    const auto length = answer.header("Content-Length").toLongLong();
    while (!isHead && buffer.size() < length) {
        if (!more())
            break;
    }
    answer.body = buffer;
    return answer;
}

bool isClosedByServer(QTcpSocket &socket)
{
    while (socket.state() == QAbstractSocket::ConnectedState) {
        if (!socket.waitForReadyRead(15'000) && socket.state() == QAbstractSocket::ConnectedState)
            return false;
        socket.readAll();
    }
    return true;
}

} // namespace ccj::testing
