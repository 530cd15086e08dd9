// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/supportpacket.h"

#include <QDialog>

class QPushButton;

namespace ccj::ui {

class Label;
class SupportPacketView;

/// No verification method is left: what to do, and the text for support (R80).
class SupportPacketDialog : public QDialog
{
    Q_OBJECT
public:
    SupportPacketDialog(const mfa::SupportPacket &packet, QWidget *parent);
    /// Without blocking the window it belongs to: its menus (language, help) stay usable.
    void open() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();

    Label *m_title;
    SupportPacketView *m_view;
    QPushButton *m_close;
};

} // namespace ccj::ui
