// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/localstore.h"

#include <QHash>

namespace ccj::administrators {

/// How names are read, in kana, by e-mail address. The cloud has no such field: they are kept on this
/// computer, for each organisation apart. A value; copies are cheap.
class Readings
{
public:
    static Result<Readings> load(LocalStore &store, const QString &organizationId);
    /// Keeps a reading here and in the store; an empty one forgets. On an error nothing has changed.
    Result<void> keep(LocalStore &store, const QString &organizationId, const QString &email,
                      const QString &reading);

    /// In hiragana; empty when it is not known.
    QString of(const QString &email) const;
    /// The readings by emailKey().
    const QHash<QString, QString> &byEmail() const { return m_byEmail; }
    bool isEmpty() const { return m_byEmail.isEmpty(); }

    bool operator==(const Readings &) const = default;

private:
    QHash<QString, QString> m_byEmail;
};

/// As it is kept and compared: NFKC, katakana as hiragana, single spaces.
QString normalizedReading(const QString &typed);

/// Kana with spaces and middle dots: what a reading is made of. A name of this kind is its own reading.
bool isReading(const QString &typed);

} // namespace ccj::administrators
