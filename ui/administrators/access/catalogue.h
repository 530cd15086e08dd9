// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"

#include <QObject>

namespace ccj::ui {

class AccessTree;
class LoadGate;

/// Brings the catalogue of permissions into a tree, nothing ticked, and lets its gate tell how that goes.
class Catalogue : public QObject
{
    Q_OBJECT
public:
    /// The gate stands before the tree.
    Catalogue(administrators::AdministratorsController &controller, AccessTree *tree, LoadGate *gate);

    /// Reads it, unless that has been done or is on its way.
    void start();
    /// What was ticked.
    QList<administrators::Policy> chosen() const;

private:
    void fill();

    administrators::AdministratorsController &m_controller;
    AccessTree *m_tree;
    LoadGate *m_gate;
    bool m_wanted = false;
    bool m_filled = false;
};

} // namespace ccj::ui
