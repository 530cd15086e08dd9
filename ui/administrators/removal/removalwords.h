// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/confirmdialog.h"

#include "app/administrators/access/blastradius.h"
#include "app/administrators/removal/secureclients.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What is known about a removal before it is asked for.
struct RemovalFacts
{
    administrators::Administrator target;
    administrators::BlastRadius radius;
    const administrators::SecureClients &clients;
    QDateTime now; ///< UTC
};

/// The questions before somebody is removed: what stops and what goes on (R124, R128, R130, R132, R134).
class RemovalWords
{
    Q_DECLARE_TR_FUNCTIONS(RemovalWords)
public:
    static Confirmation question(const RemovalFacts &facts);

private:
    static Confirmation forInvitation(const RemovalFacts &facts);
    static Confirmation forOneself(const RemovalFacts &facts);
    static Confirmation forGroup(const RemovalFacts &facts);
    static Confirmation forPerson(const RemovalFacts &facts);

    static QStringList clientsThatStop(const RemovalFacts &facts);
    static QString client(const administrators::SecureClient &client, const QDateTime &now);
};

} // namespace ccj::ui
