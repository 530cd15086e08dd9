// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QString>

namespace ccj {

/// Where one profile keeps its files. A profile given by folder (--profile) keeps everything inside it,
/// so that tests and several accounts stay apart; the default one uses the folders of the platform.
struct ProfilePaths
{
    QString id; ///< stable, part of keychain keys: "default", or a digest of the folder
    QString configFolder;
    QString dataFolder;

    static ProfilePaths standard();
    static ProfilePaths in(const QString &folder);

    /// Makes the folders, readable by their owner alone. Storage when that fails.
    Result<void> create() const;
    QString settingsFile() const;
    QString storeFile() const;
    /// The archive of notifications, which can grow large.
    QString notificationsFile() const;
};

} // namespace ccj
