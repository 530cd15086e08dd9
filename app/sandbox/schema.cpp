// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/schema.h"

#include "app/sandbox/database.h"

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int schemaVersion = 4; // 2: enrollments, device_changes; 3: resource locations; 4: notifications

// Times are milliseconds since 1970, UTC, on the sandbox's clock. What a table calls a hash or sealed
// is never stored in the clear.
const char *const tables[][2] = {
    {"settings", "key TEXT PRIMARY KEY, value TEXT NOT NULL"},
    {"customers",
     "id TEXT PRIMARY KEY COLLATE NOCASE, org_id TEXT NOT NULL, name TEXT NOT NULL,"
     " azure_connected INTEGER NOT NULL, azure_tenant TEXT, azure_name TEXT, identifier TEXT UNIQUE"},
    {"persons", "id TEXT PRIMARY KEY, email TEXT NOT NULL, email_folded TEXT NOT NULL, first_name TEXT,"
                " last_name TEXT, display_name TEXT, provider TEXT NOT NULL, object_id TEXT,"
                " password_hash BLOB, totp_sealed BLOB, totp_last_step INTEGER NOT NULL DEFAULT 0,"
                " enrolled_at INTEGER, enrolled_customer_id TEXT, recovery_phone TEXT,"
                " UNIQUE (provider, email_folded)"},
    {"demo_people", "position INTEGER PRIMARY KEY, person_id TEXT NOT NULL, sealed BLOB NOT NULL"},
    {"directory_users",
     "customer_id TEXT NOT NULL, object_id TEXT NOT NULL, display_name TEXT NOT NULL,"
     " mail TEXT, user_principal_name TEXT NOT NULL, PRIMARY KEY (customer_id, object_id)"},
    {"administrators",
     "row INTEGER PRIMARY KEY AUTOINCREMENT, customer_id TEXT NOT NULL COLLATE NOCASE, user_id TEXT,"
     " uc_oid TEXT, type TEXT NOT NULL, access_type TEXT NOT NULL, grants TEXT NOT NULL, email TEXT,"
     " email_folded TEXT, first_name TEXT, last_name TEXT, display_name TEXT, provider_type TEXT NOT NULL,"
     " provider_id TEXT, provider_name TEXT, external_id TEXT, pending INTEGER NOT NULL,"
     " created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 1,"
     " invitation_hash BLOB UNIQUE, invitation_expires_at INTEGER,"
     " UNIQUE (customer_id, email_folded), UNIQUE (customer_id, user_id), UNIQUE (customer_id, uc_oid)"},
    {"terms",
     "person_id TEXT NOT NULL, customer_id TEXT NOT NULL COLLATE NOCASE, accepted_at INTEGER NOT NULL,"
     " PRIMARY KEY (person_id, customer_id)"},
    {"clients", "client_id TEXT PRIMARY KEY, customer_id TEXT NOT NULL COLLATE NOCASE, name TEXT NOT NULL,"
                " secret_hash BLOB NOT NULL, creator_id TEXT NOT NULL, created_at INTEGER NOT NULL,"
                " last_used_at INTEGER, demo_sealed BLOB"},
    {"client_tokens", "hash BLOB PRIMARY KEY, client_id TEXT NOT NULL, customer_id TEXT NOT NULL,"
                      " expires_at INTEGER NOT NULL"},
    {"tickets", "hash BLOB PRIMARY KEY, person_id TEXT NOT NULL, step TEXT NOT NULL, opened_by TEXT,"
                " customer_id TEXT, only_customer_id TEXT, expires_at INTEGER NOT NULL,"
                " refusals INTEGER NOT NULL DEFAULT 0, spent INTEGER NOT NULL DEFAULT 0"},
    {"sessions", "id INTEGER PRIMARY KEY AUTOINCREMENT, person_id TEXT NOT NULL, customer_id TEXT NOT NULL,"
                 " opened_by TEXT NOT NULL, started_at INTEGER NOT NULL, active_at INTEGER NOT NULL,"
                 " switched_at_generation INTEGER NOT NULL DEFAULT 0, ended INTEGER NOT NULL DEFAULT 0"},
    {"session_tokens",
     "hash BLOB PRIMARY KEY, session_id INTEGER NOT NULL, kind TEXT NOT NULL, generation INTEGER NOT NULL,"
     " customer_id TEXT NOT NULL, expires_at INTEGER, used INTEGER NOT NULL DEFAULT 0,"
     " parent BLOB, exchanged_at INTEGER, exchanged_for TEXT"},
    {"backup_codes",
     "person_id TEXT NOT NULL, hash BLOB NOT NULL, used_at INTEGER, PRIMARY KEY (person_id, hash)"},
    {"mailed_codes", "id INTEGER PRIMARY KEY AUTOINCREMENT, person_id TEXT NOT NULL, bound_to BLOB NOT NULL,"
                     " hash BLOB NOT NULL, sent_at INTEGER NOT NULL, spent INTEGER NOT NULL DEFAULT 0"},
    {"enrollments", "person_id TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, ticket_hash BLOB NOT NULL,"
                    " stage INTEGER NOT NULL, totp_sealed BLOB, totp_last_step INTEGER, recovery_phone TEXT,"
                    " backup_hashes BLOB"},
    {"device_changes",
     "id TEXT PRIMARY KEY, person_id TEXT NOT NULL, session_id INTEGER NOT NULL, replaces BLOB NOT NULL,"
     " stage INTEGER NOT NULL, totp_sealed BLOB, expires_at INTEGER NOT NULL"},
    {"resource_locations",
     "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL COLLATE "
     "NOCASE,"
     " name TEXT NOT NULL, internal_only INTEGER NOT NULL, time_zone TEXT NOT NULL,"
     " read_only INTEGER NOT NULL, window_day INTEGER NOT NULL, window_start INTEGER NOT NULL"},
    {"connectors",
     "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL COLLATE "
     "NOCASE,"
     " location_id TEXT NOT NULL, fqdn TEXT NOT NULL, forest TEXT NOT NULL, type TEXT NOT NULL,"
     " windows_sid TEXT, slot INTEGER NOT NULL, state INTEGER NOT NULL, state_since INTEGER NOT NULL,"
     " last_contact_at INTEGER, updates INTEGER NOT NULL, failure_reason TEXT,"
     " installed_release INTEGER NOT NULL, ready_at INTEGER NOT NULL, update_at INTEGER,"
     " last_upgrade_at INTEGER, last_upgrade_completed_at INTEGER"},
    {"domains",
     "customer_id TEXT NOT NULL COLLATE NOCASE, fqdn TEXT NOT NULL COLLATE NOCASE, forest TEXT NOT NULL,"
     " for_subscriptions INTEGER NOT NULL, primary_location_id TEXT,"
     " PRIMARY KEY (customer_id, fqdn)"},
    {"notifications",
     "row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL COLLATE "
     "NOCASE,"
     " person_id TEXT, event_key TEXT UNIQUE, received_at INTEGER NOT NULL, message TEXT NOT NULL"},
    {"dismissals", "person_id TEXT NOT NULL, notification INTEGER NOT NULL, dismissed_at INTEGER NOT NULL,"
                   " PRIMARY KEY (person_id, notification)"},
    {"notification_preferences",
     "customer_id TEXT NOT NULL COLLATE NOCASE, person_id TEXT NOT NULL, preferences TEXT NOT NULL,"
     " PRIMARY KEY (customer_id, person_id)"},
    {"subscriptions", "customer_id TEXT NOT NULL COLLATE NOCASE, service_name TEXT NOT NULL,"
                      " ends_at INTEGER NOT NULL, PRIMARY KEY (customer_id, service_name)"},
    {"attempts", "key TEXT PRIMARY KEY, started_at INTEGER NOT NULL, failures INTEGER NOT NULL,"
                 " notified INTEGER NOT NULL DEFAULT 0"},
    {"outbox",
     "id INTEGER PRIMARY KEY AUTOINCREMENT, recipient TEXT NOT NULL, recipient_folded TEXT NOT NULL,"
     " subject TEXT NOT NULL, sent_at INTEGER NOT NULL, body TEXT NOT NULL, code TEXT, link TEXT"},
};

const char *const indexes[] = {
    "CREATE INDEX IF NOT EXISTS administrators_in_order ON administrators (customer_id)",
    "CREATE INDEX IF NOT EXISTS administrators_by_person ON administrators (user_id)",
    "CREATE INDEX IF NOT EXISTS session_tokens_by_parent ON session_tokens (parent)",
    "CREATE INDEX IF NOT EXISTS mailed_codes_by_person ON mailed_codes (person_id, sent_at)",
    "CREATE INDEX IF NOT EXISTS clients_by_creator ON clients (creator_id)",
    "CREATE INDEX IF NOT EXISTS device_changes_by_person ON device_changes (person_id)",
    "CREATE INDEX IF NOT EXISTS connectors_by_location ON connectors (location_id)",
    "CREATE INDEX IF NOT EXISTS connectors_by_customer ON connectors (customer_id)",
    "CREATE INDEX IF NOT EXISTS notifications_in_order ON notifications (customer_id, received_at)",
    "CREATE INDEX IF NOT EXISTS notifications_of_events ON notifications (received_at) WHERE event_key IS "
    "NOT "
    "NULL",
    "CREATE INDEX IF NOT EXISTS invitations_by_end ON administrators (invitation_expires_at) WHERE pending=1",
};

} // namespace

std::expected<void, QString> prepareSchema(Database &database)
{
    return database.write([&]() -> std::expected<void, QString> {
        auto query = database.run(u"PRAGMA user_version"_s);
        query.next();
        const int found = query.value(0).toInt();
        query.finish();
        if (found == schemaVersion)
            return {};
        if (found > schemaVersion)
            return std::unexpected(
                u"The data folder was written with schema version %1; this program needs %2."_s.arg(found)
                    .arg(schemaVersion));
        for (const auto &[name, columns] : tables)
            database.run(u"CREATE TABLE IF NOT EXISTS %1 (%2)"_s.arg(QLatin1StringView(name),
                                                                     QLatin1StringView(columns)));
        for (const auto *index : indexes)
            database.run(QString::fromLatin1(index));
        database.run(u"PRAGMA user_version=%1"_s.arg(schemaVersion));
        return {};
    });
}

void forgetOld(Database &database, qint64 now)
{
    constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
    database.write([&] {
        database.run(u"DELETE FROM tickets WHERE expires_at<?"_s, {now - day});
        database.run(u"DELETE FROM enrollments WHERE ticket_hash NOT IN (SELECT hash FROM tickets)"_s);
        database.run(u"DELETE FROM device_changes WHERE expires_at<?"_s, {now - day});
        database.run(u"DELETE FROM attempts WHERE started_at<?"_s, {now - day});
        database.run(u"DELETE FROM mailed_codes WHERE sent_at<?"_s, {now - 2 * day});
        database.run(u"DELETE FROM sessions WHERE started_at<?"_s, {now - 7 * day});
        database.run(u"DELETE FROM session_tokens WHERE session_id NOT IN (SELECT id FROM sessions)"_s);
        database.run(u"DELETE FROM client_tokens WHERE expires_at<?"_s, {now - day});
    });
}

void clearTables(Database &database)
{
    for (const auto &[name, columns] : tables)
        database.run(u"DELETE FROM %1"_s.arg(QLatin1StringView(name)));
    // Row numbers start over, so that the same seed gives the same order and the same ids.
    database.run(u"DELETE FROM sqlite_sequence"_s);
}

} // namespace ccj::sandbox
