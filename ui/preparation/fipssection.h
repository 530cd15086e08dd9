// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/preparation/entriessection.h"

#include "app/preparation/reference.h"

class QLineEdit;

namespace ccj::ui {

class Card;
class Field;
class Label;
class VerdictLine;

/// Whether FIPS mode may be enabled beside a connector, and how to come there (R237, R238).
class FipsSection : public EntriesSection
{
    Q_OBJECT
public:
    explicit FipsSection(const preparation::FipsRule &rule, QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;

private:
    void showVerdict();

    const preparation::FipsRule m_rule;
    Card *m_check;
    QLineEdit *m_version;
    Field *m_field;
    VerdictLine *m_verdict;
    Card *m_way;
    QList<Label *> m_steps;
    Label *m_source;
};

} // namespace ccj::ui
