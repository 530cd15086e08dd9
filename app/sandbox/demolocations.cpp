// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/demolocations.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/connectorsimulation.h"
#include "app/sandbox/demodata.h"
#include "app/sandbox/domains.h"

#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 minute = qint64(60) * 1000;
constexpr qint64 day = 24 * 60 * minute;

const auto corporate = u"corp.aobashoji.example.jp"_s;
const auto factory = u"factory.aobashoji.example.jp"_s;

/// What is the matter with a connector of the demo.
enum class Story {
    Healthy,
    Silent,   ///< for three quarters of an hour
    Error,    ///< its machine is broken
    Updating, ///< since the seed was planted, so that one can watch it
    Failed,   ///< its update fails each time
    Blocked,  ///< two releases behind, its updates are switched off
    Appliance,
};

struct Place
{
    const char16_t *name;
    MaintenanceWindow window; ///< Monday is day 1
    bool readOnly = false;
};

struct Machine
{
    size_t place;
    const char16_t *name;
    Story story = Story::Healthy;
};

constexpr int hour = 3600; // of a window's beginning
constexpr std::array places{
    Place{u"東京DC1", {7, 2 * hour}},
    Place{u"大阪DC2", {7, 4 * hour}},
    Place{u"福岡DR", {3, 23 * hour}},
    Place{u"名古屋支店", {6, 22 * hour}},
    Place{u"札幌工場", {1, 5 * hour}},
    Place{u"検証環境", {0, 0}},
    Place{u"Citrix管理（東日本）", {2, 3 * hour}, true},
};
constexpr size_t tokyo = 0, osaka = 1, fukuoka = 2, nagoya = 3, sapporo = 4, managed = 6;

constexpr std::array machines{
    Machine{tokyo, u"TYO-CC01"},
    Machine{tokyo, u"TYO-CC02"},
    Machine{tokyo, u"TYO-CC03"},
    Machine{tokyo, u"TYO-CA01", Story::Appliance},
    Machine{osaka, u"OSA-CC01", Story::Silent},
    Machine{osaka, u"OSA-CC02"},
    Machine{fukuoka, u"FUK-CC01"},
    Machine{fukuoka, u"FUK-CC02", Story::Updating},
    Machine{nagoya, u"NGY-CC01"},
    Machine{sapporo, u"SPR-CC01"},
    Machine{sapporo, u"SPR-CC02", Story::Failed},
    Machine{managed, u"JPE-CC01"},
    Machine{managed, u"JPE-CC02"},
};

/// The same id for the same name.
QString idOf(const QString &kind, const QString &name)
{
    static const QUuid space(u"{0b9f3c1e-5a0e-4a51-9a1e-515790610001}"_s);
    return QUuid::createUuidV5(space, kind + u'/' + name).toString(QUuid::WithoutBraces);
}

class LocationPlanter
{
public:
    explicit LocationPlanter(Cloud &cloud)
        : m_cloud(cloud), m_now(cloud.clock.now()), m_latest(releaseTrain(cloud).latestAt(m_now))
    {
    }

    ResourceLocation location(const QString &customerId, const QString &name, MaintenanceWindow window,
                              bool readOnly = false, const QString &timeZone = u"Tokyo Standard Time"_s)
    {
        ResourceLocation made{.id = idOf(u"location"_s, customerId + u'/' + name),
                              .customerId = customerId,
                              .name = name,
                              .internalOnly = false,
                              .timeZone = timeZone,
                              .readOnly = readOnly,
                              .window = window};
        LocationStore(m_cloud.database).save(made);
        return made;
    }

    void connector(const ResourceLocation &place, const QString &host, const QString &forest, Story story)
    {
        const auto fqdn = host + u'.' + forest;
        const int number = int(m_connectors.size());
        Connector made{.id = idOf(u"connector"_s, fqdn),
                       .customerId = place.customerId,
                       .locationId = place.id,
                       .fqdn = fqdn,
                       .forest = forest,
                       .windowsSid = u"S-1-5-21-3821049756-1184207394-2540068113-%1"_s.arg(1104 + number),
                       .slot = m_slots[place.id]++,
                       .stateSince = m_now - 200 * day,
                       .lastContactAt = {},
                       .failureReason = {},
                       .release = m_latest,
                       .readyAt = m_now,
                       .updateAt = {},
                       .lastUpgradeAt = m_now - 6 * day - number * minute,
                       .lastUpgradeCompletedAt = m_now - 6 * day - (number - 9) * minute};
        tell(made, story);
        m_connectors.append(made);
    }

    void save() { ConnectorStore(m_cloud.database).insertAll(m_connectors); }

private:
    void tell(Connector &connector, Story story) const;

    Cloud &m_cloud;
    qint64 m_now;
    int m_latest;
    QHash<QString, int> m_slots;
    QList<Connector> m_connectors;
};

void LocationPlanter::tell(Connector &connector, Story story) const
{
    const auto older = [&](int releases) {
        connector.release = m_latest - releases;
        connector.lastUpgradeAt = *connector.lastUpgradeAt - releases * 14 * day;
        connector.lastUpgradeCompletedAt = *connector.lastUpgradeCompletedAt - releases * 14 * day;
    };
    switch (story) {
    case Story::Healthy:
        break;
    case Story::Silent:
        connector.state = ConnectorState::Silent;
        connector.stateSince = m_now - 44 * minute;
        connector.lastContactAt = connector.stateSince;
        break;
    case Story::Error:
        connector.state = ConnectorState::Error;
        break;
    case Story::Updating:
        older(1);
        connector.updateAt = m_now;
        break;
    case Story::Failed:
        older(1);
        connector.updates = ConnectorUpdates::Failing;
        connector.failureReason =
            u"The update ended with exit code 1603: not enough free space on drive C."_s;
        connector.readyAt = m_now - 10 * day;
        break;
    case Story::Blocked:
        older(2);
        connector.updates = ConnectorUpdates::Blocked;
        break;
    case Story::Appliance:
        connector.type = u"Unified"_s;
        connector.windowsSid.clear();
        break;
    }
}

void plantDomains(Cloud &cloud, const ResourceLocation &preferred, const ResourceLocation &forFactory)
{
    const auto add = [&](const QString &fqdn, const QString &forest, bool used, const QString &primary) {
        saveDomain(cloud.database, {demo::company, fqdn, forest, used, primary});
    };
    add(corporate, corporate, true, preferred.id);
    add(u"sales."_s + corporate, corporate, true, {});
    add(factory, factory, false, forFactory.id);
}

void plantPartner(Cloud &cloud)
{
    const auto forest = u"ad."_s + demo::partnerDomain;
    LocationPlanter planter(cloud);
    const auto place =
        planter.location(demo::partner, u"横浜物流センター"_s, {.day = 7, .startSeconds = hour});
    planter.connector(place, u"YOK-CC01"_s, forest, Story::Healthy);
    planter.connector(place, u"YOK-CC02"_s, forest, Story::Healthy);
    planter.save();
    saveDomain(cloud.database, {demo::partner, forest, forest, true, place.id});
}

/// Most are well; the rest is spread evenly.
Story storyOf(int number)
{
    if (number % 97 == 0)
        return Story::Error;
    if (number % 41 == 0)
        return Story::Silent;
    if (number % 53 == 0)
        return Story::Failed;
    if (number % 61 == 0)
        return Story::Blocked;
    return number % 29 == 0 ? Story::Appliance : Story::Healthy;
}

} // namespace

void plantLocations(Cloud &cloud)
{
    LocationPlanter planter(cloud);
    QList<ResourceLocation> planted;
    for (const auto &place : places)
        planted << planter.location(demo::company, QString::fromUtf16(place.name), place.window,
                                    place.readOnly);
    for (const auto &machine : machines)
        planter.connector(planted.at(qsizetype(machine.place)), QString::fromUtf16(machine.name),
                          machine.place == sapporo ? factory : corporate, machine.story);
    planter.save();
    plantDomains(cloud, planted.at(tokyo), planted.at(sapporo));
    plantPartner(cloud);
}

void plantManyLocations(Cloud &cloud)
{
    static constexpr std::array cities{u"仙台", u"さいたま", u"千葉", u"横浜", u"新潟",
                                       u"静岡", u"京都",     u"神戸", u"広島", u"那覇"};
    static constexpr std::array sizes{1, 2, 3, 4, 10, 16, 17, 18, 19, 10}; // a hundred in ten locations
    constexpr int locations = 200;
    LocationPlanter planter(cloud);
    int number = 0;
    for (int i = 0; i < locations; ++i) {
        const auto city = QString::fromUtf16(cities[size_t(i) % cities.size()]);
        const auto window = MaintenanceWindow{.day = i % 8, .startSeconds = i % 24 * hour};
        const auto zone = i % 20 == 19 ? u"Singapore Standard Time"_s : u"Tokyo Standard Time"_s;
        const auto place =
            planter.location(demo::company, u"%1 第%2拠点"_s.arg(city).arg(i / 10 + 1), window, false, zone);
        for (int k = 0; k < sizes[size_t(i / 10 + i) % sizes.size()]; ++k)
            planter.connector(place,
                              u"S%1-CC%2"_s.arg(i + 1, 3, 10, QChar(u'0')).arg(k + 1, 2, 10, QChar(u'0')),
                              i % 4 == 3 ? factory : corporate, storyOf(++number));
    }
    planter.save();
}

} // namespace ccj::sandbox
