// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace ccj::net {

/// One control plane, or the sandbox, or a gateway of one's own: the only place where they differ.
struct Environment
{
    enum class ConsoleApi { Absent, Present, Ask };

    QString id;   ///< stable, part of keychain keys: "japan", "sandbox", "custom"
    QString name; ///< as shown; empty for the well-known ones, which ui names in the user's language
    QUrl gateway; ///< https://host[:port]
    QUrl webConsole;
    QString extraCaFile;                        ///< PEM, trusted for the gateway's host alone; may be empty
    ConsoleApi consoleApi = ConsoleApi::Absent; ///< whether /console/v1 exists there
    QUrl downloads;                             ///< where this plane, and no other, hands out its installers

    /// The real Citrix Cloud Japan control plane: public API only.
    static Environment japan();
    /// A server named on the command line. "Ask" means GET /console/v1/about decides.
    static Environment custom(const QUrl &gateway, const QString &caFile);
};

} // namespace ccj::net
