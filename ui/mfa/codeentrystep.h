// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/mfa/flowstep.h"

#include "app/mfa/clockcheck.h"
#include "app/mfa/coderefusal.h"

#include <functional>

namespace ccj::ui {

class ClockLine;
class CodeField;

/// A step that asks for a code: the field, whether the clock agrees with the server's where that matters,
/// and why the last code was refused. What was typed is forgotten when the flow stands elsewhere: a code is
/// a secret.
class CodeEntryStep : public FlowStep
{
    Q_OBJECT
public:
    bool canGoOn() const override;
    QWidget *firstField() override;
    void enter() override;
    /// Sends the code when it is complete.
    void submit() override;
    void follow() override;

protected:
    /// The flow asks for the code at this step, takes it as typed by this method, and outlives the object.
    template <class Flow>
    CodeEntryStep(Flow &flow, typename Flow::Step step, void (Flow::*take)(const QString &),
                  const mfa::ClockCheck &check, QWidget *parent)
        : CodeEntryStep(Asker{[&flow, step] { return flow.step() == step; },
                              [&flow] { return flow.refusal(); }, [&flow] { return flow.codeWait().left(); },
                              [&flow, take](const QString &code) { (flow.*take)(code); }},
                        check, parent)
    {
    }

    CodeField &field() const { return *m_field; }
    /// Field and clock, at this place of the column.
    void addEntry(QVBoxLayout *column);

private:
    struct Asker
    {
        std::function<bool()> isAsking;
        std::function<std::optional<mfa::CodeRefusal>()> refusal;
        std::function<std::chrono::seconds()> wait;
        std::function<void(const QString &code)> take;
    };

    CodeEntryStep(Asker asker, const mfa::ClockCheck &check, QWidget *parent);

    Asker m_asker;
    CodeField *m_field;
    ClockLine *m_clock;
};

} // namespace ccj::ui
