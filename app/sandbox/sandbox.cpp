// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandbox.h"

#include "app/sandbox/authorizationcodes.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/schema.h"
#include "app/sandbox/seed.h"
#include "app/sandbox/webroutes.h"

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
        forgetOld(cloud.database, cloud.clock.now());
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

Sandbox::Sandbox(std::unique_ptr<Cloud> cloud)
    : m_cloud(std::move(cloud)),
      m_forms(std::make_shared<FormGuard>()),
      m_codes(std::make_shared<AuthorizationCodes>())
{
    m_cloud->onReset.append([codes = m_codes] { codes->clear(); });
}

Sandbox::~Sandbox() = default;

void Sandbox::addRoutes(Router &router)
{
    addAboutRoutes(router, *m_cloud);
    addTokenRoutes(router, *m_cloud);
    addSignInRoutes(router, *m_cloud);
    addSessionRoutes(router, *m_cloud);
    addProfileRoutes(router, *m_cloud);
    addPasswordRoutes(router, *m_cloud);
    addMfaRoutes(router, *m_cloud);
    addEnrollmentRoutes(router, *m_cloud);
    addDeviceChangeRoutes(router, *m_cloud);
    addAdministratorRoutes(router, *m_cloud);
    addAccessRoutes(router, *m_cloud);
    addIdentityRoutes(router, *m_cloud);
    addSecureClientRoutes(router, *m_cloud);
    addCodeExchangeRoutes(router, *m_cloud, m_codes);
    addLocationRoutes(router, *m_cloud);
    addConnectorRoutes(router, *m_cloud);
    addDomainRoutes(router, *m_cloud);
    addInstallerRoutes(router, *m_cloud);
    addConnectorControls(router, *m_cloud);
    addNotificationRoutes(router, *m_cloud);
    addNotificationPreferenceRoutes(router, *m_cloud);
    addSandboxRoutes(router, *m_cloud);
}

void Sandbox::addPageRoutes(Router &router)
{
    addMailboxRoutes(router, *m_cloud);
    addInvitationRoutes(router, *m_cloud, m_forms);
    addOrganizationSignInRoutes(router, *m_cloud, m_forms, m_codes);
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

} // namespace ccj::sandbox
