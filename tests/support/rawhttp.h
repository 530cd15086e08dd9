// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QTcpSocket>

namespace ccj::testing {

/// An HTTP answer as it came over the wire.
struct RawAnswer
{
    int status = 0; ///< 0: none
    QByteArray head;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    QString type() const;
};

/// Waits for the next answer on a connection and takes exactly it, no byte more.
RawAnswer readAnswer(QTcpSocket &socket, bool isHead = false);

/// Waits until the other side closes; false when it does not.
bool isClosedByServer(QTcpSocket &socket);

} // namespace ccj::testing
