// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include "app/administrators/administratorscontroller.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ccj::ui {

/// A message of a feature, worded anew when the language changes.
struct Notice
{
    Banner::Severity severity = Banner::Severity::Information;
    std::function<QString()> text;
    std::function<QString()> actionText; ///< none: no action
    std::function<void()> action;
};

/// Keeps the page's banner at what was said last: a change that ended, with the minute after a removal
/// (R128), or the notice of a feature.
class AdministratorsBanner : public QObject
{
    Q_OBJECT
public:
    AdministratorsBanner(Banner &banner, administrators::AdministratorsController &controller,
                         QObject *parent = nullptr);

    /// rowIsHidden: the row the message is about is filtered away and can be shown.
    void show(const administrators::Operation &operation, bool rowIsHidden);
    void show(Notice notice);
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
    std::optional<Notice> m_notice;
    bool m_rowIsHidden = false;
};

} // namespace ccj::ui
