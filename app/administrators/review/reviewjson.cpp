// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/reviewjson.h"

#include "app/administrators/administratorjson.h"
#include "app/core/nametable.h"
#include "app/net/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace ccj::administrators::reviewjson {

namespace {

constexpr NameTable decisions{
    Name{Decision::None, "undecided"_L1}, Name{Decision::Keep, "keep"_L1},
    Name{Decision::Change, "change"_L1},  Name{Decision::Remove, "remove"_L1},
    Name{Decision::Ask, "ask"_L1},
};

constexpr NameTable stages{
    Name{ReviewHead::Stage::Copying, "copying"_L1},     Name{ReviewHead::Stage::Reading, "reading"_L1},
    Name{ReviewHead::Stage::Comparing, "comparing"_L1}, Name{ReviewHead::Stage::Deciding, "deciding"_L1},
    Name{ReviewHead::Stage::SignedOff, "signedOff"_L1},
};

constexpr NameTable readings{
    Name{ReviewAccess::Reading::NotNeeded, "notNeeded"_L1},
    Name{ReviewAccess::Reading::Due, "due"_L1},
    Name{ReviewAccess::Reading::Read, "read"_L1},
    Name{ReviewAccess::Reading::NotReadable, "notReadable"_L1},
};

constexpr NameTable differenceNames{
    Name{Difference::Added, "added"_L1},
    Name{Difference::Removed, "removed"_L1},
    Name{Difference::AccessChanged, "accessChanged"_L1},
    Name{Difference::ProviderChanged, "providerChanged"_L1},
    Name{Difference::StillPending, "stillPending"_L1},
    Name{Difference::LeftUndone, "leftUndone"_L1},
    Name{Difference::NotComparable, "notComparable"_L1},
};

void put(QJsonObject &json, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = value;
}

QJsonObject grantToJson(const ReviewGrant &grant)
{
    QJsonObject json{{u"service"_s, grant.service}, {u"name"_s, grant.name}};
    put(json, u"displayName"_s, grant.displayName);
    if (grant.limited)
        json[u"scopes"_s] = QJsonArray::fromStringList(grant.scopes);
    return json;
}

ReviewGrant grantOf(const QJsonObject &json)
{
    ReviewGrant grant{json["service"_L1].toString(),
                      json["name"_L1].toString(),
                      json["displayName"_L1].toString(),
                      json.contains("scopes"_L1),
                      {}};
    for (const auto &scope : json["scopes"_L1].toArray())
        grant.scopes << scope.toString();
    return grant;
}

QDateTime timeIn(const QJsonObject &json, QLatin1StringView name)
{
    return net::parsedTime(json[name].toString());
}

} // namespace

QString name(Decision decision)
{
    return decisions.nameOf(decision);
}

Decision decisionOf(const QString &name)
{
    return decisions.valueOf(name).value_or(Decision::None);
}

QString name(ReviewHead::Stage stage)
{
    return stages.nameOf(stage);
}

std::optional<ReviewHead::Stage> stageOf(const QString &name)
{
    return stages.valueOf(name);
}

QJsonObject toJson(const ReviewAccess &access)
{
    QJsonObject json{{u"reading"_s, readings.nameOf(access.reading)}};
    if (access.reading != ReviewAccess::Reading::Read)
        return json;
    QJsonArray grants;
    for (const auto &grant : access.grants)
        grants.append(grantToJson(grant));
    json[u"permissions"_s] = grants;
    return json;
}

ReviewAccess accessOf(const QJsonObject &json)
{
    ReviewAccess access;
    access.reading =
        readings.valueOf(json["reading"_L1].toString()).value_or(ReviewAccess::Reading::NotReadable);
    for (const auto &grant : json["permissions"_L1].toArray())
        access.grants << grantOf(grant.toObject());
    return access;
}

QJsonArray toJson(Differences differences)
{
    QJsonArray names;
    for (const auto &[value, name] : differenceNames.names) {
        if (differences.testFlag(value))
            names.append(name);
    }
    return names;
}

Differences differencesOf(const QJsonArray &json)
{
    Differences differences;
    for (const auto &name : json)
        differences |= Differences(differenceNames.valueOf(name.toString()).value_or(Difference{}));
    return differences;
}

QJsonObject toJson(const ReviewHead &head)
{
    QJsonObject json{{u"organizationId"_s, head.organizationId},
                     {u"organizationName"_s, head.organizationName},
                     {u"startedAt"_s, rfc3339(head.startedAt)},
                     {u"asOf"_s, rfc3339(head.asOf)}};
    put(json, u"orgId"_s, head.orgId);
    put(json, u"startedBy"_s, head.startedBy);
    put(json, u"collectedAt"_s, rfc3339(head.collectedAt));
    put(json, u"previousSignedAt"_s, rfc3339(head.previousSignedAt));
    if (!head.signOff.at.isValid())
        return json;
    QJsonObject signOff{{u"reviewers"_s, head.signOff.reviewers}, {u"at"_s, rfc3339(head.signOff.at)}};
    put(signOff, u"approver"_s, head.signOff.approver);
    put(signOff, u"remark"_s, head.signOff.remark);
    json[u"signOff"_s] = signOff;
    return json;
}

ReviewHead headOf(const QJsonObject &json)
{
    ReviewHead head;
    head.organizationId = json["organizationId"_L1].toString();
    head.organizationName = json["organizationName"_L1].toString();
    head.orgId = json["orgId"_L1].toString();
    head.startedBy = json["startedBy"_L1].toString();
    head.startedAt = timeIn(json, "startedAt"_L1);
    head.asOf = timeIn(json, "asOf"_L1);
    head.collectedAt = timeIn(json, "collectedAt"_L1);
    head.previousSignedAt = timeIn(json, "previousSignedAt"_L1);
    const auto signOff = json["signOff"_L1].toObject();
    head.signOff = {signOff["reviewers"_L1].toString(), signOff["approver"_L1].toString(),
                    signOff["remark"_L1].toString(), timeIn(signOff, "at"_L1)};
    return head;
}

QJsonObject toJson(const ReviewEntry &entry)
{
    QJsonObject json{{u"administrator"_s, administrators::toJson(entry.person)},
                     {u"access"_s, toJson(entry.access)},
                     {u"sinceLastReview"_s, toJson(entry.differences)}};
    if (!entry.needsDecision())
        return json;
    json[u"decision"_s] = name(entry.decision);
    put(json, u"comment"_s, entry.comment);
    put(json, u"decidedBy"_s, entry.decidedBy);
    put(json, u"decidedAt"_s, rfc3339(entry.decidedAt));
    put(json, u"doneAt"_s, rfc3339(entry.doneAt));
    return json;
}

ReviewEntry entryOf(const QJsonObject &json)
{
    ReviewEntry entry;
    entry.person = Administrator::fromJson(json["administrator"_L1].toObject());
    entry.access = accessOf(json["access"_L1].toObject());
    entry.differences = differencesOf(json["sinceLastReview"_L1].toArray());
    entry.decision = decisionOf(json["decision"_L1].toString());
    entry.comment = json["comment"_L1].toString();
    entry.decidedBy = json["decidedBy"_L1].toString();
    entry.decidedAt = timeIn(json, "decidedAt"_L1);
    entry.doneAt = timeIn(json, "doneAt"_L1);
    return entry;
}

} // namespace ccj::administrators::reviewjson
