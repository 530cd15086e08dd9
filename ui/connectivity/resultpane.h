// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/factlist.h"

#include "app/connectivity/addressrow.h"
#include "app/core/clock.h"

#include <QWidget>

class QAction;
class QScrollArea;

namespace ccj::ui {

class ActionButton;
class IconLabel;
class Label;
class MarkList;

/// The whole story of one address: how far the check came, what stands in the way and who can mend it, and
/// every fact for whoever has to be asked.
class ResultPane : public QWidget
{
    Q_OBJECT
public:
    /// The action checks this address alone.
    explicit ResultPane(QAction *check, const Clock &clock, QWidget *parent = nullptr);

    /// None is fine.
    void setRow(const std::optional<connectivity::AddressRow> &row);
    /// The keyboard goes on here, from the top.
    void takeFocus();

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody(QAction *check);
    void fill();
    void fillAdvice();
    QList<Fact> about() const;
    QList<Fact> way() const;
    QList<Fact> certificate() const;
    QList<Fact> compared() const;

    const Clock &m_clock;
    std::optional<connectivity::AddressRow> m_row;
    QScrollArea *m_scroll;
    Label *m_address;
    IconLabel *m_mark;
    Label *m_state;
    Label *m_advice;
    Label *m_decryption;
    Label *m_wildcard;
    ActionButton *m_check;
    FactList *m_about;
    Label *m_wayHeading;
    FactList *m_way;
    Label *m_certificateHeading;
    FactList *m_certificate;
    FactList *m_compared;
};

} // namespace ccj::ui
