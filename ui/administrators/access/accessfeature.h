// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

namespace ccj::ui {

/// Editing what an administrator may do (R120, R121).
class AccessFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    AccessFeature(AdministratorsHost &host, QObject *parent);

    QList<QAction *> menuActions() const override { return {m_edit}; }
    QAction *openAction() const override { return m_edit; }
    QList<QAction *> rowActions(const administrators::Administrator & /*row*/) const override
    {
        return {m_edit};
    }
    void retranslate() override {}
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

    /// Does what the action does: nothing where it cannot be used.
    void edit() { m_edit->trigger(); }

private:
    /// Why the access of this row cannot be edited; empty when it can.
    QString whyNot(const administrators::Administrator &row) const;
    void open();

    QAction *m_edit;
};

} // namespace ccj::ui
