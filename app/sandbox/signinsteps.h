// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/outbox.h"
#include "app/sandbox/people.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/tickets.h"

#include <QJsonObject>

namespace ccj::sandbox {

/// Judges a Citrix identity's password: 401 invalidCredentials with one body and one duration for whatever
/// is wrong; 429 after five failures in 15 minutes for this address from this client, or a hundred from
/// this client. Takes as long as one hash; not inside a transaction.
OrRefusal<Person> checkPassword(Cloud &cloud, const QString &email, const QString &password,
                                const QString &clientAddress, Language language);

// The SignInStep that follows; each inside Database::write, with the former ticket spent by the caller.
/// After the password: verify, or enroll for who is not enrolled.
QJsonObject firstStep(Cloud &cloud, const Person &person);
/// After the second factor: customer, terms or done; 401 accessRemoved for who belongs nowhere any more.
OrRefusal<QJsonObject> stepAfterProof(Cloud &cloud, Ticket ticket);
/// With the organisation chosen: terms, or done with tokens.
QJsonObject stepAfterChoice(Cloud &cloud, Ticket ticket);

inline Response answer(const OrRefusal<QJsonObject> &step)
{
    return step ? Response::json(*step) : step.error();
}

} // namespace ccj::sandbox
