// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include "app/administrators/bulk/bulkdraft.h"
#include "app/administrators/bulk/bulkrun.h"

#include <QPointer>

namespace ccj::ui {

class BulkInviteDialog;

/// Inviting many people from a sheet. Owns what outlives the dialog: the draft, and the run that goes on
/// behind it.
class BulkInviteFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    BulkInviteFeature(AdministratorsHost &host, QObject *parent);

    QList<QAction *> menuActions() const override { return {m_open}; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

private:
    void open();
    void follow();
    void onFinished();
    void showRow(const QString &email);

    QAction *m_open;
    administrators::bulk::BulkDraft m_draft;
    administrators::bulk::BulkRun m_run;
    QPointer<BulkInviteDialog> m_dialog;
    QString m_organization;
    QDateTime m_rosterAsOf;
};

} // namespace ccj::ui
