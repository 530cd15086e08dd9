// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/applydialog.h"

#include "app/connectivity/connectivitycontroller.h"

#include <QMap>

class QComboBox;
class QListWidget;
class QListWidgetItem;

namespace ccj::ui {

class Field;
class LineEdit;

/// Which addresses are checked: published ones can be left out (R221), another host can stand for a whole
/// domain (R218), and own ones can be added. Nothing counts until it is saved.
class AddressesDialog : public ApplyDialog
{
    Q_OBJECT
public:
    /// Begins on this address, or on the first.
    AddressesDialog(connectivity::ConnectivityController &controller, const QString &addressId,
                    QWidget *parent = nullptr);

protected:
    bool validate() override;
    void apply() override;
    void retranslateUi() override;

private:
    void build();
    QWidget *makeSide();
    void fill(const QString &chosen);
    QString chosen() const;
    const connectivity::Address *addressOf(const QString &id) const;
    void showChosen();
    void takeHost(const QString &text);
    void takeMark(QListWidgetItem *item);
    void addOwn();
    void removeOwn();
    void reset();
    std::optional<connectivity::EndpointProblem> problemOf(const QString &id) const;
    connectivity::AddressChoices choices() const;

    connectivity::ConnectivityController &m_controller;
    connectivity::AddressChoices m_choices; ///< all but the hosts
    QMap<QString, QString> m_hosts;         ///< as typed, by the id of the address
    QList<connectivity::Address> m_addresses;
    QListWidget *m_list;
    Field *m_host;
    LineEdit *m_hostEdit;
    Field *m_own;
    LineEdit *m_ownEdit;
    Field *m_transport;
    QComboBox *m_transportBox;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_reset;
};

} // namespace ccj::ui
