// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

namespace ccj::ui {

/// Taking somebody's access away, or an invitation back, and sending an invitation again (R119, R127).
class RemovalFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    RemovalFeature(AdministratorsHost &host, QObject *parent);

    QList<QAction *> menuActions() const override { return {m_resend, m_cancelInvitation, m_remove}; }
    QList<QAction *> rowActions(const administrators::Administrator &row) const override;
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

private:
    void ask();
    void resend();

    QAction *m_resend;
    QAction *m_cancelInvitation;
    QAction *m_remove;
};

} // namespace ccj::ui
