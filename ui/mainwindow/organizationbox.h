// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"

#include <QList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace ccj::ui {

class CopyButton;
class Label;

/// Which organisation is worked in, always visible: name, OrgID with a copy button (R37), and the switch
/// to another one (R36); for an API client its customer ID. Where there are several, each has a colour of
/// its own.
class OrganizationBox : public QWidget
{
    Q_OBJECT
public:
    explicit OrganizationBox(QWidget *parent = nullptr);

    void setOrganizations(const QList<auth::Organization> &all,
                          const std::optional<auth::Organization> &current);
    /// While a switch runs it cannot be started again.
    void setSwitching(bool switching);

Q_SIGNALS:
    void organizationChosen(const QString &customerId);

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();
    void retranslateUi();
    void fillMenu();

    QList<auth::Organization> m_all;
    std::optional<auth::Organization> m_current;
    Label *m_name;
    Label *m_id; ///< the OrgID, or what the ID above it is
    CopyButton *m_copy;
    QToolButton *m_switch;
    QMenu *m_menu;
};

} // namespace ccj::ui
