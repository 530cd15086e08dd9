// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include "app/administrators/administratorscontroller.h"

#include <QObject>

#include <optional>

namespace ccj::ui {

/// Keeps the page's banner at the last change that ended, with the minute after a removal (R128).
class AdministratorsBanner : public QObject
{
    Q_OBJECT
public:
    AdministratorsBanner(Banner &banner, administrators::AdministratorsController &controller,
                         QObject *parent = nullptr);

    /// rowIsHidden: the row the message is about is filtered away and can be shown.
    void show(const administrators::Operation &operation, bool rowIsHidden);
    void retranslate();

Q_SIGNALS:
    void showRowRequested(const QString &key);
    void refreshRequested();

private:
    bool isCountingDown() const;
    QString text() const;
    QString actionText() const;
    void onAction();

    Banner &m_banner;
    administrators::AdministratorsController &m_controller;
    std::optional<administrators::Operation> m_last;
    bool m_rowIsHidden = false;
};

} // namespace ccj::ui
