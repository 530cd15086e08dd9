// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/profilepaths.h"

#include <QSettings>
#include <QVariant>

namespace ccj {

/// One setting: its key and its default, written down once. Never a secret.
///
///     inline const Setting<bool> confirmExit{"window/confirmExit", true};
template <class T> struct Setting
{
    const char *key;
    T fallback;
};

/// The settings of a profile, one INI file. Every change is on disk when setValue() returns, and the file
/// is replaced as a whole: a crash leaves the old one or the new one.
class Settings
{
public:
    explicit Settings(const ProfilePaths &paths) : Settings(paths.settingsFile()) {}
    explicit Settings(const QString &file);

    /// The default when it was never set, or when the file holds something else than a T.
    template <class T> T value(const Setting<T> &setting) const
    {
        QVariant stored = m_file.value(QString::fromLatin1(setting.key));
        if (!stored.isValid() || !stored.convert(QMetaType::fromType<T>()))
            return setting.fallback;
        return qvariant_cast<T>(stored);
    }
    template <class T> void setValue(const Setting<T> &setting, const T &value)
    {
        m_file.setValue(QString::fromLatin1(setting.key), QVariant::fromValue(value));
        write();
    }
    template <class T> void remove(const Setting<T> &setting)
    {
        m_file.remove(QString::fromLatin1(setting.key));
        write();
    }
    /// False when the last change could not be written (a full disk, a read-only folder).
    bool isWritten() const { return m_file.status() == QSettings::NoError; }

private:
    void write();
    QSettings m_file;
};

} // namespace ccj
