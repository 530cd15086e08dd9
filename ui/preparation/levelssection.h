// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/tablesection.h"

#include "app/preparation/checks.h"

class QCheckBox;
class QComboBox;

namespace ccj::ui {

class Field;
class Label;
class VerdictLine;

/// Asks for one's own functional levels and domain controllers, and answers with the table (R236).
class LevelsForm : public QWidget
{
    Q_OBJECT
public:
    explicit LevelsForm(const preparation::Levels &table, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void answered(const ccj::preparation::LevelAnswer &answer);

private:
    preparation::LevelQuestion question() const;
    void fillLevels(QComboBox *box) const;
    void showAnswer();
    QString words(const preparation::LevelAnswer &answer) const;

    const preparation::Levels m_table;
    QComboBox *m_forest;
    QComboBox *m_domain;
    Field *m_forestField;
    Field *m_domainField;
    Label *m_controllersLabel;
    QList<QCheckBox *> m_controllers;
    VerdictLine *m_verdict;
};

/// The ten supported combinations under the form (R235).
class LevelsSection : public TableSection
{
    Q_OBJECT
public:
    explicit LevelsSection(const preparation::Levels &table, QWidget *parent = nullptr);

    void retranslate() override;

private:
    static TableContent content(const preparation::Levels &table);

    LevelsForm *m_form;
};

} // namespace ccj::ui
