// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandbox.h"

#include "app/mfa/totp.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/people.h"
#include "app/sandbox/schema.h"
#include "app/sandbox/seed.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

/// Fills an empty cloud; refuses to seed one that holds data.
std::expected<void, QString> prepare(Cloud &cloud, const QString &seedText)
{
    if (auto schema = prepareSchema(cloud.database); !schema)
        return schema;
    if (isSeeded(cloud)) {
        if (!seedText.isEmpty())
            return std::unexpected(u"The data folder holds data already; a seed is for an empty one."_s);
        cloud.clock.load();
        return {};
    }
    const auto seed = Seed::parse(seedText.isEmpty() ? u"demo"_s : seedText);
    if (!seed)
        return std::unexpected(seed.error());
    plant(cloud, *seed);
    return {};
}

} // namespace

std::expected<std::unique_ptr<Sandbox>, QString> Sandbox::open(const Options &options)
{
    const QDir folder(options.dataFolder);
    if (!folder.mkpath(u"."_s))
        return std::unexpected(u"%1 cannot be created."_s.arg(options.dataFolder));
    auto keys = ServerKeys::open(folder.absolutePath());
    if (!keys)
        return std::unexpected(keys.error());
    try {
        auto cloud = std::make_unique<Cloud>(folder.absoluteFilePath(u"sandbox.db"_s), std::move(*keys),
                                             options.passwordCost);
        if (const auto ready = prepare(*cloud, options.seed); !ready)
            return std::unexpected(ready.error());
        return std::unique_ptr<Sandbox>(new Sandbox(std::move(cloud)));
    } catch (const std::exception &error) {
        return std::unexpected(u"The data in %1 cannot be used: %2"_s.arg(
            options.dataFolder, QString::fromLocal8Bit(error.what())));
    }
}

Sandbox::Sandbox(std::unique_ptr<Cloud> cloud) : m_cloud(std::move(cloud)) {}

Sandbox::~Sandbox() = default;

void Sandbox::addRoutes(Router &router)
{
    addAboutRoutes(router, *m_cloud);
    addTokenRoutes(router, *m_cloud);
    addSignInRoutes(router, *m_cloud);
    addSessionRoutes(router, *m_cloud);
    addProfileRoutes(router, *m_cloud);
    addAdministratorRoutes(router, *m_cloud);
    addAccessRoutes(router, *m_cloud);
    addSandboxRoutes(router, *m_cloud);
}

QDateTime Sandbox::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_cloud->clock.now(), Qt::UTC);
}

void Sandbox::setBrowserBase(const QString &origin)
{
    m_cloud->browserBase = origin;
}

void Sandbox::onReset(std::function<void()> hook)
{
    m_cloud->onReset.append(std::move(hook));
}

QList<Sandbox::Authenticator> Sandbox::authenticators() const
{
    const auto step = mfa::totpStep(m_cloud->clock.now() / 1000);
    auto query = m_cloud->database.run(u"SELECT display_name, email, totp_sealed FROM persons"
                                       " WHERE totp_sealed IS NOT NULL ORDER BY CAST(id AS INTEGER)"_s);
    QList<Authenticator> list;
    while (query.next()) {
        if (const auto key = m_cloud->keys.unseal(query.value(2).toByteArray()))
            list.append({query.value(0).toString(), query.value(1).toString(), mfa::totpCode(*key, step)});
    }
    return list;
}

QList<Mail> Sandbox::mails() const
{
    return m_cloud->outbox.list({}, m_cloud->browserBase);
}

std::optional<InvitationView> Sandbox::findInvitation(const QString &token) const
{
    return sandbox::findInvitation(*m_cloud, token);
}

Acceptance Sandbox::acceptInvitation(const QString &token, const QString &password,
                                     const QString &clientAddress, Language language)
{
    return sandbox::acceptInvitation(*m_cloud, token, password, clientAddress, language);
}

} // namespace ccj::sandbox
