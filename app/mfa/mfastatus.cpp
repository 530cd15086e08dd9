// SPDX-License-Identifier: Apache-2.0
#include "app/mfa/mfastatus.h"

#include "app/net/json.h"

namespace ccj::mfa {

using namespace Qt::StringLiterals;

MfaStatus mfaStatusFrom(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object[key].toString(); };
    return {.enrolled = object["enrolled"_L1].toBool(),
            .enrolledAt = net::parsedTime(text("enrolledAt"_L1)),
            .enrolledCustomerId = text("enrolledCustomerId"_L1),
            .backupCodesLeft = object["backupCodesLeft"_L1].toInt(),
            .recoveryPhone = text("recoveryPhone"_L1),
            .recoveryEmail = text("recoveryEmail"_L1)};
}

Readiness readinessOf(const MfaStatus &status)
{
    Readiness readiness;
    readiness.codes = status.backupCodesLeft > 0;
    readiness.codesFew = status.backupCodesLeft <= Readiness::fewCodes;
    readiness.mail = !status.recoveryEmail.isEmpty();
    readiness.phone = !status.recoveryPhone.isEmpty();
    readiness.waysBack = int(readiness.codes) + int(readiness.mail) + int(readiness.phone);
    return readiness;
}

} // namespace ccj::mfa
