// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/administratorsfeatures.h"

#include "ui/administrators/access/accessfeature.h"
#include "ui/administrators/bulk/bulkinvitefeature.h"
#include "ui/administrators/export/exportfeature.h"
#include "ui/administrators/invitation/invitefeature.h"
#include "ui/administrators/removal/removalfeature.h"
#include "ui/administrators/review/advicefeature.h"
#include "ui/administrators/review/adviser.h"
#include "ui/administrators/review/reviewfeature.h"

namespace ccj::ui {

namespace {

QList<AdministratorsFeature *> makeFeatures(AdministratorsHost &host, QObject *parent)
{
    auto *adviser = new Adviser(host, parent);
    auto *access = new AccessFeature(host, parent);
    auto *removal = new RemovalFeature(host, parent);
    auto *advice = new AdviceFeature(host, *adviser, parent);
    auto *review = new ReviewFeature(host, *adviser, parent);
    QObject::connect(review, &ReviewFeature::adviceRequested, advice, &AdviceFeature::open);
    QObject::connect(review, &ReviewFeature::accessRequested, access, &AccessFeature::edit);
    QObject::connect(review, &ReviewFeature::removalRequested, removal, &RemovalFeature::remove);
    return {
        new InviteFeature(host, parent), new BulkInviteFeature(host, parent), access, removal, advice, review,
        new ExportFeature(host, parent),
    };
}

} // namespace

AdministratorsFeatures::AdministratorsFeatures(AdministratorsHost &host, QObject *parent)
    : m_all(makeFeatures(host, parent))
{
}

QList<QAction *> AdministratorsFeatures::menuActions() const
{
    QList<QAction *> actions;
    for (const auto *feature : m_all)
        actions << feature->menuActions() << nullptr;
    return actions;
}

QList<QAction *> AdministratorsFeatures::rowActions(const administrators::Administrator &row) const
{
    QList<QAction *> actions;
    for (const auto *feature : m_all)
        actions << feature->rowActions(row);
    return actions;
}

QAction *AdministratorsFeatures::openAction() const
{
    for (const auto *feature : m_all) {
        if (auto *action = feature->openAction(); action && action->isEnabled())
            return action;
    }
    return nullptr;
}

void AdministratorsFeatures::retranslate() const
{
    for (auto *feature : m_all)
        feature->retranslate();
}

void AdministratorsFeatures::update(const std::optional<administrators::Administrator> &selected,
                                    bool pageIsVisible) const
{
    for (auto *feature : m_all)
        feature->update(selected, pageIsVisible);
}

} // namespace ccj::ui
