// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/administrators/operationdialog.h"

#include "app/administrators/access/accesseditor.h"

namespace ccj::ui {

class AccessChanges;
class AccessChoice;
class Consequences;
class LoadGate;
class MarkList;

/// Changes what an administrator may do (R120–R126): Full, or Custom with permissions and scopes. What a
/// save would change is always in view, and with it what stops, what goes on and who keeps Full access.
/// What another console changed meanwhile is told before anything is saved (R133).
class AccessDialog : public OperationDialog
{
    Q_OBJECT
public:
    AccessDialog(const AdministratorsServices &services, const administrators::Administrator &target,
                 QWidget *parent = nullptr);

protected:
    bool validate() override;
    void apply() override;
    void abandon() override;
    bool showAtField(const Error &error) override;
    bool showOutcome(const administrators::Operation &operation) override;
    void retranslateUi() override;

private:
    using Words = std::function<QString()>;

    void build();
    QWidget *makeRightSide();
    void followEditor();
    void showChanges();
    void showConsequences();
    void ask();
    void onChangedMeanwhile();
    void openCopy();
    /// A message above the choice; worded anew when the language changes.
    void note(Banner::Severity severity, Words text, Words actionText = {});
    void clearNote();
    bool isOneself() const { return controller().isOneself(m_editor.target()); }
    /// The change takes something away from the one who makes it (R124).
    bool reducesOneself() const;
    QString whyNotCustom() const;

    const AdministratorsServices &m_services;
    administrators::AccessEditor m_editor;

    Banner *m_note;
    Words m_noteText;
    Words m_noteAction;
    AccessChoice *m_choice;
    QPushButton *m_copy;
    AccessChanges *m_changes;
    Consequences *m_consequences;
    MarkList *m_left;
    LoadGate *m_gate;
};

} // namespace ccj::ui
