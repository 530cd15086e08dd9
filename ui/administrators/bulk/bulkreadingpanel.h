// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkdraft.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace ccj::ui {

class Field;

/// How the sheet is read: encoding, separator, headings, and which column is what. Shows what was found and
/// lets the user decide otherwise.
class BulkReadingPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BulkReadingPanel(administrators::bulk::BulkDraft &draft, QWidget *parent = nullptr);

    void retranslate();

private:
    void fill();
    void fillColumns();
    void chooseColumn(administrators::bulk::Field field, int column);
    QString columnName(qsizetype column) const;

    administrators::bulk::BulkDraft &m_draft;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QCheckBox *m_heading;
    QHash<QWidget *, Field *> m_fields;
    QHash<administrators::bulk::Field, QComboBox *> m_columns;
};

} // namespace ccj::ui
