// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/sessions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

void addAboutRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/console/v1/about", guarded(cloud, [](Cloud &c, const Request &) {
                   // Only what can be used is named: a console hides the rest.
                   const QJsonArray features{u"password"_s,          u"organization"_s,   u"administrators"_s,
                                             u"invitations"_s,       u"accessPolicies"_s, u"azureAdUsers"_s,
                                             u"identityProviders"_s, u"secureClients"_s,  u"mfa"_s,
                                             u"domains"_s,           u"notifications"_s};
                   const QJsonObject name{{u"ja"_s, u"日本"_s}, {u"en"_s, u"Japan"_s}};
                   const QJsonObject session{{u"idleSeconds"_s, idleSeconds},
                                             {u"maximumSeconds"_s, maximumSeconds}};
                   return Response::json(QJsonObject{
                       {u"apiVersion"_s, u"1.0"_s},
                       {u"region"_s, QJsonObject{{u"id"_s, u"jp"_s}, {u"name"_s, name}}},
                       {u"features"_s, features},
                       {u"browserBase"_s, c.browserBase},
                       {u"session"_s, session},
                       {u"serverTime"_s, timeText(c.clock.now())},
                   });
               }));
}

} // namespace ccj::sandbox
