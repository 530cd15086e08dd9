// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/httpclient.h"

#include <QDateTime>

#include <stop_token>

namespace ccj::installation {

/// Where an organisation's installer lies on the downloads host; encoded.
QString installerPath(const QString &customerId);

/// The request for the installer of an organisation, or for what follows its first `from` bytes as long as it
/// is still the file that the validator names.
net::Request installerRequest(const QString &customerId, qint64 from, const QByteArray &validator);

/// What the head of an answer says of the part that follows.
struct InstallerPart
{
    qint64 first = 0;     ///< its first byte
    qint64 total = -1;    ///< bytes of the whole file; -1: not said
    QByteArray validator; ///< for If-Range: a strong ETag, else the date; empty when there is neither
    QDateTime publishedAt;

    bool operator==(const InstallerPart &) const = default;
};

/// BadResponse when it is a page instead of a file (a sign-in of the network, for example): "notAnInstaller".
Result<InstallerPart> readInstallerHead(const net::Response &head);

/// SHA-256 of a file, hexadecimal. Storage when it cannot be read, or was stopped.
Result<QString> digestOf(const QString &path, const std::stop_token &stop);

} // namespace ccj::installation
