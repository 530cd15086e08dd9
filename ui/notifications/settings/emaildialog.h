// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/notifications/emailpreferencescontroller.h"

class QCheckBox;

namespace ccj::ui {

class Label;
class Placeholder;

/// Which notifications the cloud mails to whoever is signed in.
class EmailDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// The controller must outlive it; it is read when the dialog opens.
    explicit EmailDialog(notifications::EmailPreferencesController &controller, QWidget *parent = nullptr);

protected:
    void apply() override;
    void retranslateUi() override;

private:
    void follow();
    void fill(const notifications::EmailPreferences &preferences);
    void showReading();
    void updateTypes();
    void endSaving();
    notifications::EmailPreferences wanted() const;
    static QString typeName(const QString &type);

    notifications::EmailPreferencesController &m_controller;
    std::optional<notifications::EmailPreferences> m_shown; ///< as they were read
    bool m_isSaving = false;
    Label *m_note;
    Placeholder *m_failed;
    QCheckBox *m_send;
    QWidget *m_typesBox;
    QList<QCheckBox *> m_types;
};

} // namespace ccj::ui
