// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/checkhistory.h"

#include "app/core/storequery.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::connectivity {

namespace {

const QStringList migrations{
    u"CREATE TABLE connectivity (id INTEGER PRIMARY KEY, address TEXT NOT NULL, result TEXT NOT NULL)"_s,
    u"CREATE INDEX connectivity_address ON connectivity (address)"_s,
};

} // namespace

CheckHistory::CheckHistory(LocalStore &store) : m_store(store)
{
    if (const auto ready = m_store.migrate(u"connectivity"_s, migrations); !ready)
        m_problem = ready.error();
}

Result<void> CheckHistory::add(const CheckResult &result)
{
    if (m_problem)
        return std::unexpected(*m_problem);
    QSqlQuery query(m_store.database());
    query.prepare(u"INSERT INTO connectivity (address, result) VALUES (?, ?)"_s);
    query.addBindValue(result.addressId);
    query.addBindValue(QString::fromUtf8(QJsonDocument(result.toJson()).toJson(QJsonDocument::Compact)));
    if (!query.exec())
        return storageFailure(query);
    query.prepare(u"DELETE FROM connectivity WHERE address = ? AND id NOT IN"
                  " (SELECT id FROM connectivity WHERE address = ? ORDER BY id DESC LIMIT ?)"_s);
    query.addBindValue(result.addressId);
    query.addBindValue(result.addressId);
    query.addBindValue(keptOfEach);
    if (!query.exec())
        return storageFailure(query);
    return {};
}

Result<QList<CheckResult>> CheckHistory::of(const QString &addressId) const
{
    if (m_problem)
        return std::unexpected(*m_problem);
    QSqlQuery query(m_store.database());
    query.prepare(u"SELECT result FROM connectivity WHERE address = ? ORDER BY id DESC"_s);
    query.addBindValue(addressId);
    if (!query.exec())
        return storageFailure(query);
    QList<CheckResult> results;
    while (query.next()) {
        const auto json = QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object();
        if (const auto result = CheckResult::fromJson(json))
            results.append(*result);
    }
    return results;
}

Result<void> CheckHistory::clear()
{
    if (m_problem)
        return std::unexpected(*m_problem);
    QSqlQuery query(m_store.database());
    if (!query.exec(u"DELETE FROM connectivity"_s))
        return storageFailure(query);
    return {};
}

} // namespace ccj::connectivity
