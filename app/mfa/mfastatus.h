// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace ccj::mfa {

/// What the server knows of a person's enrolment: the mfa object of GET /console/v1/me, and GET /mfa.
struct MfaStatus
{
    bool enrolled = false;
    QDateTime enrolledAt;       ///< UTC; of the present device; invalid when not enrolled
    QString enrolledCustomerId; ///< organisation of the first enrolment; the phone is changed there (R101)
    int backupCodesLeft = 0;
    QString recoveryPhone; ///< masked by the server; empty when there is none
    QString recoveryEmail; ///< masked by the server
    bool operator==(const MfaStatus &) const = default;
};

MfaStatus mfaStatusFrom(const QJsonObject &object);

/// How many ways back into the account exist besides the authenticator (R81).
struct Readiness
{
    /// Backup codes at or below this number are few (R79).
    static constexpr int fewCodes = 3;

    int waysBack = 0;      ///< of three: unused backup codes, a code by mail, the call from support
    bool codes = false;    ///< unused backup codes are left
    bool codesFew = false; ///< none or few: make a new set
    bool mail = false;
    bool phone = false;
    bool operator==(const Readiness &) const = default;
};

Readiness readinessOf(const MfaStatus &status);

} // namespace ccj::mfa
