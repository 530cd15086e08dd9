// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"
#include "ui/common/applydialog.h"

#include "app/administrators/roster/rostersearch.h"

class QListWidget;

namespace ccj::ui {

class Field;
class Label;
class LineEdit;

/// Looks for an administrator and reads what they may do, to be taken over for another one. Changes
/// nothing.
class CopyAccessDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// `target` is not offered: that would be a copy of itself.
    CopyAccessDialog(const AdministratorsServices &services, const administrators::Administrator &target,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void copied(const ccj::administrators::Administrator &from,
                const ccj::administrators::AccessModel &access);

protected:
    void apply() override;
    void abandon() override { m_request.cancel(); }
    void retranslateUi() override;

private:
    void showFound();
    std::optional<administrators::Administrator> chosen() const;

    administrators::AdministratorsApi m_api;
    administrators::RosterSearch m_found;
    Pending m_request;

    LineEdit *m_search;
    Field *m_searchField;
    QListWidget *m_list;
    Label *m_count;
};

} // namespace ccj::ui
