// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/common/applydialog.h"

#include "app/administrators/access/accesseditor.h"

namespace ccj::ui {

class AccessChanges;
class AccessChoice;
class LoadGate;
class MarkList;

/// Changes what an administrator may do (R120–R126): Full, or Custom with permissions and scopes. What a
/// save would change is always in view, and with it what stops, what goes on and who keeps Full access.
/// What another console changed meanwhile is told before anything is saved (R133).
class AccessDialog : public ApplyDialog
{
    Q_OBJECT
public:
    AccessDialog(const AdministratorsServices &services, const administrators::Administrator &target,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// The change is on its way, under this id.
    void started(quint64 operation);

protected:
    bool validate() override;
    void apply() override;
    void abandon() override;
    bool showAtField(const Error &error) override;
    void retranslateUi() override;

private:
    using Words = std::function<QString()>;

    void build();
    QWidget *makeRightSide();
    void follow();
    void showChanges();
    void showConsequences();
    void ask();
    void onOperation(const administrators::Operation &operation);
    void onChangedMeanwhile();
    void openCopy();
    /// A message above the choice; worded anew when the language changes.
    void note(Banner::Severity severity, Words text, Words actionText = {});
    void clearNote();
    bool isOneself() const { return m_controller.isOneself(m_editor.target()); }
    /// The change takes something away from the one who makes it (R124).
    bool reducesOneself() const;
    QString whyNotCustom() const;

    const AdministratorsServices &m_services;
    administrators::AdministratorsController &m_controller;
    administrators::AccessEditor m_editor;
    quint64 m_operation = 0;
    bool m_checking = false;
    bool m_wordedAlready = false; ///< the end of this attempt is told by the note

    Banner *m_note;
    Words m_noteText;
    Words m_noteAction;
    AccessChoice *m_choice;
    QPushButton *m_copy;
    AccessChanges *m_changes;
    MarkList *m_stops;
    MarkList *m_goesOn;
    MarkList *m_left;
    LoadGate *m_gate;
};

} // namespace ccj::ui
