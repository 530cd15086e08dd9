// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include "app/administrators/review/reviewcontroller.h"

#include <QPointer>

namespace ccj::ui {

class Adviser;
class ReviewDialog;

/// The access review, in a window beside the list: what was decided is carried out in the list.
class ReviewFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    ReviewFeature(AdministratorsHost &host, const Adviser &adviser, QObject *parent);
    ~ReviewFeature() override;

    QList<QAction *> menuActions() const override { return {m_open}; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

Q_SIGNALS:
    void adviceRequested();
    /// What was decided about the row that is selected now is to be carried out.
    void accessRequested();
    void removalRequested();

private:
    void open();
    void carryOut(administrators::Decision decision);

    const Adviser &m_adviser;

    administrators::ReviewController m_reviews;
    QAction *m_open;
    QPointer<ReviewDialog> m_dialog;
};

} // namespace ccj::ui
