// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"

#include "app/administrators/review/reviewcontroller.h"

#include <QPointer>

namespace ccj::ui {

class ReviewDialog;

/// The access review, in a window beside the list: what was decided is carried out in the list.
class ReviewFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    ReviewFeature(AdministratorsHost &host, QObject *parent);
    ~ReviewFeature() override;

    QList<QAction *> menuActions() const override { return {m_open}; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

private:
    void open();

    administrators::ReviewController m_reviews;
    QAction *m_open;
    QPointer<ReviewDialog> m_dialog;
};

} // namespace ccj::ui
