// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include <QPointer>

namespace ccj::ui {

class AdviceDialog;
class Adviser;

/// What is better changed about the administrators: how many pieces of advice there are stands behind the
/// page's summary, the rest in a dialog.
class AdviceFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    AdviceFeature(AdministratorsHost &host, const Adviser &adviser, QObject *parent);

    QList<QAction *> menuActions() const override { return {m_open}; }
    QAction *summaryAction() const override { return m_link; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

    /// Shows all of it, once there is any.
    void open();

private:
    void follow();

    const Adviser &m_adviser;
    QAction *m_open;
    QAction *m_link; ///< the same, worded as a count
    QPointer<AdviceDialog> m_dialog;
};

} // namespace ccj::ui
