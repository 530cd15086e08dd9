// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/bulk/bulkstep.h"

#include "app/administrators/administratorscontroller.h"
#include "app/administrators/bulk/bulkdraft.h"

namespace ccj::ui {

class CatalogueChoice;
class Label;

/// What the people of a batch may do: Full, or Custom with one set of permissions for all of them.
class BulkAccessStep : public BulkStep
{
    Q_OBJECT
public:
    BulkAccessStep(administrators::bulk::BulkDraft &draft,
                   administrators::AdministratorsController &administrators, QWidget *parent = nullptr);

    QString headline() const override;
    QString reassurance() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void retranslate() override;

private:
    void build();
    void apply();
    void update();

    administrators::bulk::BulkDraft &m_draft;
    Label *m_rows;
    CatalogueChoice *m_access;
    Label *m_effect;
};

} // namespace ccj::ui
