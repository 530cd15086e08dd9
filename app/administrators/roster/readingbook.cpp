// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/readingbook.h"

#include "app/core/logging.h"

namespace ccj::administrators {

ReadingBook::ReadingBook(LocalStore &store, AdministratorsModel &model, QObject *parent)
    : QObject(parent), m_store(store), m_model(model)
{
}

void ReadingBook::open(const QString &organizationId)
{
    if (organizationId == m_organizationId)
        return;
    m_organizationId = organizationId;
    auto readings = organizationId.isEmpty() ? Readings() : Readings::load(m_store, organizationId);
    if (!readings)
        qCWarning(lcStore) << "the readings could not be read:" << readings.error().detail;
    m_readings = readings.value_or(Readings());
    m_model.setReadings(m_readings);
    Q_EMIT changed();
}

Result<void> ReadingBook::keep(const QString &email, const QString &reading)
{
    if (auto kept = m_readings.keep(m_store, m_organizationId, email, reading); !kept)
        return kept;
    m_model.setReadings(m_readings);
    Q_EMIT changed();
    return {};
}

} // namespace ccj::administrators
