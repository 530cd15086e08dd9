// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorsfeatures.h"

#include "ui/administrators/accessfeature.h"
#include "ui/administrators/advicefeature.h"
#include "ui/administrators/bulkinvitefeature.h"
#include "ui/administrators/exportfeature.h"
#include "ui/administrators/invitefeature.h"
#include "ui/administrators/removalfeature.h"
#include "ui/administrators/reviewfeature.h"

namespace ccj::ui {

QList<AdministratorsFeature *> makeAdministratorsFeatures(AdministratorsHost &host, QObject *parent)
{
    return {
        new InviteFeature(host, parent),
        new BulkInviteFeature(host, parent),
        new AccessFeature(host, parent),
        new RemovalFeature(host, parent),
        new AdviceFeature(host, parent),
        new ReviewFeature(host, parent),
        new ExportFeature(host, parent),
    };
}

} // namespace ccj::ui
