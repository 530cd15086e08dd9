// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include "app/administrators/invitation/azuredirectory.h"

namespace ccj::ui {

/// Inviting one person (R107 to R109).
class InviteFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    InviteFeature(AdministratorsHost &host, QObject *parent);

    QList<QAction *> menuActions() const override { return {m_invite}; }
    QAction *headerAction() const override { return m_invite; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

private:
    void open();
    void checkDirectory();

    administrators::AzureDirectory m_directory;
    QAction *m_invite;
};

} // namespace ccj::ui
