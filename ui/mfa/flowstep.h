// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/metrics.h"

#include <QWidget>

class QVBoxLayout;

namespace ccj::ui {

/// One step of a flow of multifactor authentication. It shows what the flow's state machine says; the words
/// are asked for again whenever changed() is emitted and when the language changes.
class FlowStep : public QWidget
{
    Q_OBJECT
public:
    /// Which button Enter presses.
    enum class Default { Next, Cancel };

    using QWidget::QWidget;

    /// What to do here, in one line.
    virtual QString headline() const = 0;
    /// What holds if one leaves now; may be empty.
    virtual QString reassurance() const { return {}; }
    /// The words of the button that goes on; empty where there is none.
    virtual QString verb() const { return tr("Next"); }
    virtual bool canGoOn() const { return true; }
    virtual Default defaultButton() const { return Default::Next; }
    /// Where the focus belongs when the step is entered; null: on the default button.
    virtual QWidget *firstField() { return nullptr; }
    /// The step has come up: start with empty fields, or with what is there already.
    virtual void enter() {}
    /// The button that goes on was pressed: check what was typed here and send it.
    virtual void submit() {}
    /// The flow has changed. Steps that are not shown hear of it too: they must forget what is secret.
    virtual void follow() {}
    /// Sets every text again.
    virtual void retranslate() = 0;

Q_SIGNALS:
    void changed(); ///< any of the answers above

protected:
    /// The layout of the step: one column without margins. Made once, at construction.
    QVBoxLayout *makeColumn(int spacing = metrics::fieldGap);
};

} // namespace ccj::ui
