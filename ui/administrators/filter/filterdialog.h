// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/administrators/roster/savedfilters.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ccj::ui {

class Field;

/// Names a filter and sets its conditions: for a new one, from what the page shows at the moment, or for one
/// that is kept already.
class FilterDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// A filter without an id is a new one.
    FilterDialog(administrators::SavedFilters &filters, administrators::SavedFilter filter,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is kept under this id.
    void saved(const QString &id);

protected:
    bool validate() override;
    void apply() override;
    void retranslateUi() override;

private:
    void buildFields();
    QWidget *makeAge();
    void fillChoices();
    administrators::RowRule rule() const;

    administrators::SavedFilters &m_filters;
    administrators::SavedFilter m_filter;
    Field *m_nameField;
    Field *m_textField;
    Field *m_statusField;
    Field *m_accessField;
    Field *m_providerField;
    Field *m_typeField;
    QLineEdit *m_name;
    QLineEdit *m_text;
    QComboBox *m_status;
    QComboBox *m_access;
    QComboBox *m_provider;
    QComboBox *m_type;
    QCheckBox *m_isOld;
    QSpinBox *m_days;
};

} // namespace ccj::ui
