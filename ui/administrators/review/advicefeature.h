// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include "app/administrators/review/advice.h"
#include "app/administrators/review/reviewstore.h"
#include "app/core/worker.h"

#include <QPointer>

namespace ccj::ui {

class AdviceDialog;

/// What is better changed about the administrators: how many pieces of advice there are stands behind the
/// page's summary, the rest in a dialog.
class AdviceFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    AdviceFeature(AdministratorsHost &host, QObject *parent);
    ~AdviceFeature() override;

    QList<QAction *> menuActions() const override { return {m_open}; }
    QAction *summaryAction() const override { return m_link; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

private:
    void judge();
    void open();

    administrators::ReviewStore m_reviews;
    Worker m_worker;
    Pending m_judging;
    QAction *m_open;
    QAction *m_link; ///< the same, worded as a count
    std::optional<QList<administrators::Advice>> m_advice;
    administrators::Roster m_roster; ///< that the advice is about
    QPointer<AdviceDialog> m_dialog;
};

} // namespace ccj::ui
