// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/seed.h"

#include "app/sandbox/administratorstore.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/connectorsimulation.h"
#include "app/sandbox/demodata.h"
#include "app/sandbox/demolocations.h"
#include "app/sandbox/demonotifications.h"
#include "app/sandbox/demopeople.h"
#include "app/sandbox/people.h"
#include "app/sandbox/schema.h"
#include "app/sandbox/verificationmethods.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 day = qint64(24) * 60 * 60 * 1000;
constexpr qint64 firstPersonId = 300100200301;
constexpr int signInPeople = 5;
constexpr int notEnrolledPerson = 3;

/// What one who can sign in needs; hashed before the transaction begins, because that takes its time.
struct Secrets
{
    QString password;
    QByteArray passwordHash;
    QByteArray totpKey;
    QStringList backupCodes;
};

QString text(const char16_t *characters)
{
    return characters ? QString::fromUtf16(characters) : QString();
}

QString readablePassword()
{
    static constexpr std::array words{u"Sakura", u"Momiji", u"Tsubaki", u"Hotaru",
                                      u"Kawara", u"Minato", u"Yukata",  u"Suzume"};
    const auto word = [] { return text(words[randombytes_uniform(uint32_t(words.size()))]); };
    return u"%1-%2-%3-%4"_s.arg(word(), randomDigits(4), word().toLower(), randomDigits(4));
}

Secrets makeSecrets(Cloud &cloud, bool enrolled)
{
    Secrets secrets;
    secrets.password = readablePassword();
    secrets.passwordHash = cloud.hasher.hash(secrets.password);
    if (!enrolled)
        return secrets;
    secrets.totpKey.resize(20);
    randombytes_buf(secrets.totpKey.data(), size_t(secrets.totpKey.size()));
    for (int i = 0; i < 10; ++i)
        secrets.backupCodes << randomDigits(8);
    return secrets;
}

QString objectId(int number)
{
    return u"a7d3f0c2-5157-4906-8100-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

/// Writes one seed; all of it inside one Database::write.
class Planter
{
public:
    Planter(Cloud &cloud, QList<Secrets> secrets)
        : m_cloud(cloud), m_store(cloud.database), m_secrets(std::move(secrets)), m_now(cloud.clock.now())
    {
    }

    void demo();
    void empty();
    void extras(int rows);

private:
    void customer(const QString &id, const QString &orgId, const QString &name, bool azure,
                  const QString &identifier);
    Administrator row(const demo::Line &line, const QString &customerId, const QString &domain);
    Person identify(Administrator &row);
    void line(const demo::Line &line, const QString &customerId, const QString &domain);
    Administrator extra(int number) const;
    void secrets(Person &person, int position);
    void client(const QString &id, const QString &name, const Person &creator, qint64 lastUsedAt);
    void groups();
    void directory();
    void secondOrganization(const Person &shared);
    void acceptTerms(const Person &person, const QString &customerId);

    Cloud &m_cloud;
    AdministratorStore m_store;
    QList<Secrets> m_secrets;
    qint64 m_now;
    qint64 m_nextPersonId = firstPersonId;
    int m_objects = 0;
    QList<Person> m_people; ///< who can sign in, in order
};

void Planter::customer(const QString &id, const QString &orgId, const QString &name, bool azure,
                       const QString &identifier)
{
    m_cloud.database.run(u"INSERT INTO customers VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                         {id, orgId, name, azure, azure ? QVariant(demo::tenant) : QVariant(),
                          azure ? QVariant(demo::tenantName) : QVariant(), identifier});
}

Administrator Planter::row(const demo::Line &line, const QString &customerId, const QString &domain)
{
    const auto family = text(line.family);
    const auto given = text(line.given);
    const auto reading = text(line.reading);
    const auto name = displayNameOf(given, family);
    const bool full = text(line.duties) == u"full";
    Administrator row;
    row.customerId = customerId;
    row.accessType = full ? u"Full"_s : u"Custom"_s;
    row.grants = demo::grantsFor(text(line.duties));
    row.email = text(line.mailbox) + u'@' + domain;
    row.firstName = given;
    row.lastName = family;
    row.displayName = reading.isEmpty() ? name : u"%1（%2）"_s.arg(name, reading);
    row.pending = line.state != demo::State::Active;
    row.createdAt = m_now - line.days * day;
    row.updatedAt = row.createdAt;
    if (row.pending)
        row.invitationExpiresAt = row.createdAt + 5 * day;
    if (line.provider == demo::Provider::AzureAd) {
        row.providerType = u"AzureAd"_s;
        row.providerId = demo::tenant;
        row.providerName = demo::tenantName;
        row.externalId = objectId(++m_objects);
    }
    return row;
}

void Planter::secrets(Person &person, int position)
{
    const auto &secrets = m_secrets.at(position);
    person.passwordHash = secrets.passwordHash;
    if (!secrets.totpKey.isEmpty()) {
        person.totpSealed = m_cloud.keys.seal(secrets.totpKey);
        person.enrolledAt = m_now - 300 * day;
        person.enrolledCustomerId = demo::company;
        person.recoveryPhone = u"+81355501%1"_s.arg(100 + position);
    }
    for (const auto &code : secrets.backupCodes)
        m_cloud.database.run(u"INSERT INTO backup_codes (person_id, hash) VALUES (?, ?)"_s,
                             {person.id, backupCodeHash(m_cloud, person.id, code)});
    rememberDemoPerson(m_cloud, position, person.id, secrets.password, secrets.backupCodes);
}

/// The person behind a row, with the next id; the row learns it too.
Person Planter::identify(Administrator &row)
{
    row.userId = QString::number(m_nextPersonId++);
    row.ucOid = u"OID:/citrix/"_s + row.userId;
    return {.id = row.userId,
            .email = row.email,
            .firstName = row.firstName,
            .lastName = row.lastName,
            .displayName = row.displayName,
            .provider = row.providerType,
            .objectId = row.externalId};
}

void Planter::line(const demo::Line &line, const QString &customerId, const QString &domain)
{
    auto row = this->row(line, customerId, domain);
    if (!row.pending) {
        auto person = identify(row);
        if (m_people.size() < m_secrets.size()) {
            secrets(person, int(m_people.size()));
            m_people << person;
        }
        savePerson(m_cloud, person);
    }
    m_store.save(row);
}

void Planter::groups()
{
    for (const auto &group : demo::groups()) {
        Administrator row;
        row.customerId = demo::company;
        row.type = u"AdministratorGroup"_s;
        row.accessType = u"Custom"_s;
        row.grants = demo::grantsFor(text(group.duties));
        row.displayName = text(group.name);
        row.providerType = u"AzureAd"_s;
        row.providerId = demo::tenant;
        row.providerName = demo::tenantName;
        row.externalId = objectId(9000 + ++m_objects);
        row.ucOid = row.externalOid();
        row.createdAt = row.updatedAt = m_now - 240 * day;
        m_store.save(row);
    }
}

void Planter::directory()
{
    // Who is an administrator by Azure AD already has that row's object id.
    int number = 500;
    QList<QVariantList> rows;
    for (const auto &entry : demo::directory()) {
        const auto known = m_store.findByEmail(demo::company, entry.mail);
        const bool linked = known && !known->externalId.isEmpty();
        rows << QVariantList{demo::company, linked ? known->externalId : objectId(++number), entry.name,
                             entry.mail.isEmpty() ? QVariant() : QVariant(entry.mail),
                             entry.userPrincipalName};
    }
    m_cloud.database.runMany(u"INSERT INTO directory_users VALUES (?, ?, ?, ?, ?)"_s, rows);
}

void Planter::client(const QString &id, const QString &name, const Person &creator, qint64 lastUsedAt)
{
    const auto secret = randomToken();
    m_cloud.database.run(u"INSERT INTO clients VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {id, demo::company, name, tokenHash(secret), creator.id, m_now - 30 * day,
                          lastUsedAt, m_cloud.keys.seal(secret)});
}

void Planter::acceptTerms(const Person &person, const QString &customerId)
{
    m_cloud.database.run(u"INSERT INTO terms VALUES (?, ?, ?)"_s, {person.id, customerId, m_now - 300 * day});
}

void Planter::secondOrganization(const Person &shared)
{
    customer(demo::partner, u"52840317"_s, u"株式会社みどり物流"_s, false, u"midoributsu"_s);
    for (const auto &line : demo::partnerLines())
        this->line(line, demo::partner, demo::partnerDomain);
    auto row = *m_store.membership(demo::company, shared.id);
    row.row = 0;
    row.customerId = demo::partner;
    row.createdAt = row.updatedAt = m_now - 180 * day;
    m_store.save(row);
}

void Planter::demo()
{
    customer(demo::company, u"51579061"_s, u"株式会社青葉商事"_s, true, u"aobashoji"_s);
    for (const auto &line : demo::companyLines())
        this->line(line, demo::company, demo::companyDomain);
    groups();
    directory();
    secondOrganization(m_people.at(1));
    // The second and the third meet the terms of service at their first sign-in.
    acceptTerms(m_people.at(0), demo::company);
    acceptTerms(m_people.at(4), demo::company);
    client(u"6f1c2a90-3b5d-4e7f-8a61-515790610001"_s, u"監視連携"_s, m_people.at(0), m_now - day / 24);
    client(u"6f1c2a90-3b5d-4e7f-8a61-515790610002"_s, u"ヘルプデスク連携"_s, m_people.at(2), m_now - 3 * day);
}

void Planter::empty()
{
    customer(demo::company, u"51579061"_s, u"株式会社青葉商事"_s, false, u"aobashoji"_s);
    line(demo::companyLines().front(), demo::company, demo::companyDomain);
}

void Planter::extras(int rows)
{
    auto query =
        m_cloud.database.run(u"SELECT count(*) FROM administrators WHERE customer_id=?"_s, {demo::company});
    query.next();
    const int missing = rows - query.value(0).toInt();
    query.finish();
    constexpr int batch = 2000;
    QList<Person> people;
    QList<Administrator> administrators;
    for (int number = 1; number <= missing; ++number) {
        administrators << extra(number);
        people << identify(administrators.last());
        if (administrators.size() < batch && number < missing)
            continue;
        savePeople(m_cloud, people);
        m_store.insertAll(administrators);
        people.clear();
        administrators.clear();
    }
}

Administrator Planter::extra(int number) const
{
    const auto person = demo::extra(number);
    Administrator row;
    row.customerId = demo::company;
    row.accessType = u"Custom"_s;
    row.grants = demo::grantsFor(person.duties);
    row.email = person.mailbox + u'@' + demo::companyDomain;
    row.firstName = person.given;
    row.lastName = person.family;
    row.displayName = person.family + u' ' + person.given;
    row.createdAt = row.updatedAt = m_now - (30 + number % 700) * day;
    return row;
}

} // namespace

std::expected<Seed, QString> Seed::parse(const QString &text)
{
    if (text == u"demo")
        return Seed{Kind::Demo};
    if (text == u"empty")
        return Seed{Kind::Empty};
    constexpr int largest = 1'000'000;
    const auto smallest = int(demo::companyLines().size() + demo::groups().size());
    bool isNumber = false;
    const int rows = text.section(u':', 1).toInt(&isNumber);
    if (!text.startsWith(u"large:") || !isNumber)
        return std::unexpected(u"The seed must be demo, empty or large:N."_s);
    if (rows < smallest || rows > largest)
        return std::unexpected(u"large:N needs a number from %1 to %2."_s.arg(smallest).arg(largest));
    return Seed{Kind::Large, rows};
}

bool isSeeded(const Cloud &cloud)
{
    return cloud.database.run(u"SELECT 1 FROM customers"_s).next();
}

void plant(Cloud &cloud, const Seed &seed)
{
    QList<Secrets> secrets;
    const int people = seed.kind == Seed::Kind::Empty ? 1 : signInPeople;
    for (int i = 0; i < people; ++i)
        secrets << makeSecrets(cloud, seed.kind != Seed::Kind::Empty && i != notEnrolledPerson);
    cloud.database.write([&] {
        clearTables(cloud.database);
        cloud.clock.load();
        startReleases(cloud);
        Planter planter(cloud, std::move(secrets));
        if (seed.kind == Seed::Kind::Empty)
            planter.empty();
        else
            planter.demo();
        if (seed.kind != Seed::Kind::Empty) {
            plantLocations(cloud);
            plantNotifications(cloud);
        }
        if (seed.kind == Seed::Kind::Large) {
            planter.extras(seed.rows);
            plantManyLocations(cloud);
            plantManyNotifications(cloud);
        }
    });
}

} // namespace ccj::sandbox
