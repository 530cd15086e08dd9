// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace ccj::ui {

/// One step of the invitation of many.
class BulkStep : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// What to do here, in one line.
    virtual QString headline() const = 0;
    /// What holds if one leaves now.
    virtual QString reassurance() const = 0;
    /// The words of the button that goes on.
    virtual QString verb() const { return tr("Next"); }
    virtual bool canGoOn() const = 0;
    /// Where the focus belongs when the step is entered.
    virtual QWidget *firstField() = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed(); ///< any of the answers above
};

} // namespace ccj::ui
