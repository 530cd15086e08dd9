// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkrecords.h"

#include "app/core/nametable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ccj::administrators::bulk {

namespace {

constexpr NameTable verdictNames{
    Name{Verdict::Unreadable, "unreadable"_L1},
    Name{Verdict::WillBeInvited, "invite"_L1},
    Name{Verdict::AlreadyAdministrator, "administrator"_L1},
    Name{Verdict::AlreadyInvited, "invited"_L1},
    Name{Verdict::Duplicate, "duplicate"_L1},
    Name{Verdict::NoAddress, "no-address"_L1},
    Name{Verdict::NotAnAddress, "not-an-address"_L1},
    Name{Verdict::CitrixDomain, "citrix-domain"_L1},
    Name{Verdict::NameNotAcceptable, "name"_L1},
    Name{Verdict::AccessNotUnderstood, "access"_L1},
    Name{Verdict::NoPermissions, "no-permissions"_L1},
};

constexpr NameTable stateNames{
    Name{RowState::Skipped, "skipped"_L1},     Name{RowState::Waiting, "waiting"_L1},
    Name{RowState::Sending, "sending"_L1},     Name{RowState::Invited, "invited"_L1},
    Name{RowState::Already, "already"_L1},     Name{RowState::Refused, "refused"_L1},
    Name{RowState::Cancelled, "cancelled"_L1},
};

/// The kinds that refuse one row; whatever else stops the run and is not kept.
constexpr NameTable kindNames{
    Name{Error::Kind::Unexpected, "unexpected"_L1},
    Name{Error::Kind::Conflict, "conflict"_L1},
    Name{Error::Kind::Invalid, "invalid"_L1},
    Name{Error::Kind::NotFound, "not-found"_L1},
};

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString record(Verdict verdict)
{
    return verdictNames.nameOf(verdict);
}

QString record(RowState state)
{
    return stateNames.nameOf(state);
}

QString record(const QStringList &cells)
{
    return compact(QJsonDocument(QJsonArray::fromStringList(cells)));
}

QString record(const QList<Policy> &policies)
{
    QJsonArray list;
    for (const auto &policy : policies)
        list.append(policy.toJson());
    return compact(QJsonDocument(list));
}

QString record(const std::optional<Error> &error)
{
    if (!error)
        return u""_s;
    QJsonObject parameters;
    for (auto it = error->parameters.begin(); it != error->parameters.end(); ++it)
        parameters[it.key()] = it.value();
    return compact(QJsonDocument(QJsonObject{{u"kind"_s, kindNames.nameOf(error->kind)},
                                             {u"status"_s, error->httpStatus},
                                             {u"type"_s, error->type},
                                             {u"detail"_s, error->detail},
                                             {u"transactionId"_s, error->transactionId},
                                             {u"parameters"_s, parameters}}));
}

Verdict verdictOfRecord(const QString &text)
{
    return verdictNames.valueOf(text).value_or(Verdict::Unreadable);
}

RowState stateOfRecord(const QString &text)
{
    return stateNames.valueOf(text).value_or(RowState::Skipped);
}

QStringList cellsOfRecord(const QString &text)
{
    QStringList cells;
    const auto list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &cell : list)
        cells.append(cell.toString());
    return cells;
}

QList<Policy> policiesOfRecord(const QString &text)
{
    return policiesFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
}

std::optional<Error> errorOfRecord(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto kind = kindNames.valueOf(object[u"kind"_s].toString());
    auto error = Error::of(kind.value_or(Error::Kind::Unexpected), object[u"detail"_s].toString());
    error.httpStatus = object[u"status"_s].toInt();
    error.type = object[u"type"_s].toString();
    error.transactionId = object[u"transactionId"_s].toString();
    const auto parameters = object[u"parameters"_s].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        error.parameters.insert(it.key(), it.value().toString());
    return error;
}

} // namespace ccj::administrators::bulk
