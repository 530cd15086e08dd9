// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/supportpacket.h"

#include <QCoreApplication>
#include <QStringList>

namespace ccj::ui {

/// What support asks for, in words, in the language of the moment (R80).
class SupportPacketText
{
    Q_DECLARE_TR_FUNCTIONS(SupportPacketText)
public:
    /// What support will do, and what helps: a line each.
    static QStringList whatToExpect();
    /// The facts as a text to keep and to send, a line each; what is not known is left out.
    static QString of(const mfa::SupportPacket &packet);
};

} // namespace ccj::ui
