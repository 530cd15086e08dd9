// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

#include <QAction>

namespace ccj::ui {

/// One thing that can be done on the administrators' page: its actions, and the dialogs they open.
class AdministratorsFeature : public QObject
{
    Q_OBJECT
public:
    AdministratorsFeature(AdministratorsHost &host, QObject *parent) : QObject(parent), m_host(host) {}

    /// For the menu bar, in order; a null pointer stands for a separator.
    virtual QList<QAction *> menuActions() const = 0;
    /// For the menu of a row: those that mean something for it.
    virtual QList<QAction *> rowActions(const administrators::Administrator & /*row*/) const { return {}; }
    /// What a double click and Enter on a row mean while it is enabled, if anything.
    virtual QAction *openAction() const { return nullptr; }
    /// The one that stands at the right of the page's title, if any.
    virtual QAction *headerAction() const { return nullptr; }
    /// The one that stands behind the page's summary, if any.
    virtual QAction *summaryAction() const { return nullptr; }
    /// Sets every text again; called once after construction and at every change of language.
    virtual void retranslate() = 0;
    /// Enables what fits the selected row. Everything rests while the page is hidden, so that shortcuts
    /// mean the page that is seen.
    virtual void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) = 0;

protected:
    AdministratorsHost &host() const { return m_host; }
    administrators::AdministratorsController &controller() const { return m_host.services().controller; }

private:
    AdministratorsHost &m_host;
};

} // namespace ccj::ui
