// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorsfeatures.h"

#include "ui/administrators/access/accessfeature.h"
#include "ui/administrators/bulk/bulkinvitefeature.h"
#include "ui/administrators/export/exportfeature.h"
#include "ui/administrators/invitation/invitefeature.h"
#include "ui/administrators/removal/removalfeature.h"
#include "ui/administrators/review/advicefeature.h"
#include "ui/administrators/review/reviewfeature.h"

namespace ccj::ui {

QList<AdministratorsFeature *> makeAdministratorsFeatures(AdministratorsHost &host, QObject *parent)
{
    return {
        new InviteFeature(host, parent), new BulkInviteFeature(host, parent),
        new AccessFeature(host, parent), new RemovalFeature(host, parent),
        new AdviceFeature(host, parent), new ReviewFeature(host, parent),
        new ExportFeature(host, parent),
    };
}

} // namespace ccj::ui
