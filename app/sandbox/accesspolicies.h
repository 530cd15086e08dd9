// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ccj::sandbox {

/// What a Custom administrator may do: policy name -> list of scope names. A policy without scopes has an
/// empty list; the scope "*" stands for all.
using Grants = QJsonObject;

/// The catalogue as AdministratorAccessModel.policies, ticked by these grants.
QJsonArray policyList(const Grants &grants);
/// An AdministratorAccessModel: everything is ticked with Full.
QJsonObject accessModel(const QString &accessType, const Grants &grants);

/// Judges an access model that a client wrote: "Full" or "Custom", or a 400.
OrRefusal<QString> readAccessType(const QJsonObject &model);
/// The grants of a written model. Full: none, whatever stands there. Custom: 400 missing without a list,
/// 400 invalidString for an unknown policy or scope or for one that may not be changed.
OrRefusal<Grants> readGrants(const QJsonObject &model, const QString &accessType);

} // namespace ccj::sandbox
