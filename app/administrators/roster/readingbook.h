// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsmodel.h"

#include <QObject>

namespace ccj::administrators {

/// The readings of the organisation of the moment: kept in the store, and known to the rows, which are
/// ordered and searched by them.
class ReadingBook : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the book.
    ReadingBook(LocalStore &store, AdministratorsModel &model, QObject *parent = nullptr);

    /// Opens the page of this organisation, unless it is open already; an empty ID closes the book.
    void open(const QString &organizationId);
    /// In hiragana; empty when it is not known.
    QString of(const QString &email) const { return m_readings.of(email); }
    /// Keeps a reading, an empty one forgets it. On an error nothing has changed.
    Result<void> keep(const QString &email, const QString &reading);

Q_SIGNALS:
    void changed();

private:
    LocalStore &m_store;
    AdministratorsModel &m_model;
    QString m_organizationId;
    Readings m_readings;
};

} // namespace ccj::administrators
