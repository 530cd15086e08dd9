// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/review.h"

/// How reviews are written down: in the local store and in the evidence file. The names of fields and values
/// are fixed; new ones may be added.
namespace ccj::administrators::reviewjson {

QString name(Decision decision);
Decision decisionOf(const QString &name);
QString name(ReviewHead::Stage stage);
std::optional<ReviewHead::Stage> stageOf(const QString &name);

QJsonObject toJson(const ReviewAccess &access);
ReviewAccess accessOf(const QJsonObject &json);
/// "added", "accessChanged", …
QJsonArray toJson(Differences differences);
Differences differencesOf(const QJsonArray &json);

/// Everything but the id.
QJsonObject toJson(const ReviewHead &head);
ReviewHead headOf(const QJsonObject &json);
QJsonObject toJson(const ReviewEntry &entry);
ReviewEntry entryOf(const QJsonObject &json);

} // namespace ccj::administrators::reviewjson
