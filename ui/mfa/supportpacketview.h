// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/supportpacket.h"

#include <QWidget>

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace ccj::ui {

class Label;
class MarkList;

/// What to do when no method is left: what support does and asks for, and the text to give them, to be
/// copied or saved (R80). There is no secret in it.
class SupportPacketView : public QWidget
{
    Q_OBJECT
public:
    explicit SupportPacketView(QWidget *parent = nullptr);

    void setPacket(const mfa::SupportPacket &packet);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Words = std::function<QString()>;

    void copy();
    void askWhere();
    void save(const QString &path);
    void say(Words words);
    void retranslateUi();

    mfa::SupportPacket m_packet;
    MarkList *m_advice;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_save;
    Label *m_note;
    Words m_noteWords; ///< how the last attempt to keep it went
};

} // namespace ccj::ui
