// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;

namespace ccj::ui {

class CopyButton;
class ElidedLabel;
class IconLabel;
class Label;

/// One thing that is known: what it is called and what it is.
struct Fact
{
    QString label;
    QString text;                  ///< empty: the line is left out
    QString toolTip = {};          ///< an exact time, for example
    std::optional<Tone> tone = {}; ///< gives a state its shape and colour
    bool isIdentifier = false;     ///< in fixed pitch, with a button that copies it

    bool operator==(const Fact &) const = default;
};

/// Facts under each other: what they are called at the left, what they are at the right.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);

    static constexpr int labelColumn = 108; ///< the values of all lines begin on one edge

    void setFacts(const QList<Fact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        Label *label;
        QWidget *value;
        IconLabel *mark;
        Label *text;
        ElidedLabel *identifier;
        CopyButton *copy;
    };
    Row makeRow(int place);
    static void fill(const Row &row, const Fact &fact);

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
    QList<Fact> m_facts;
};

} // namespace ccj::ui
