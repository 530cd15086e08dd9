// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

namespace ccj::ui {

/// Everything that can be done on the administrators' page, in the order of the menu.
class AdministratorsFeatures
{
public:
    /// The features become children of `parent`.
    AdministratorsFeatures(AdministratorsHost &host, QObject *parent);

    const QList<AdministratorsFeature *> &all() const { return m_all; }
    /// The first step on a page without rows.
    QAction *firstStep() const { return m_all.constFirst()->headerAction(); }
    /// For the menu bar; a null pointer, also at the end, stands for a separator.
    QList<QAction *> menuActions() const;
    QList<QAction *> rowActions(const administrators::Administrator &row) const;
    /// What opens the selected row; null when nothing does.
    QAction *openAction() const;
    void retranslate() const;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) const;

private:
    const QList<AdministratorsFeature *> m_all;
};

} // namespace ccj::ui
