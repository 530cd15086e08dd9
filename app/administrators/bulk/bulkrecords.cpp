// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::administrators::bulk {

namespace {

template <class Value> struct Name
{
    Value value;
    QLatin1StringView text;
};

constexpr std::array verdictNames{
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

constexpr std::array stateNames{
    Name{RowState::Skipped, "skipped"_L1},     Name{RowState::Waiting, "waiting"_L1},
    Name{RowState::Sending, "sending"_L1},     Name{RowState::Invited, "invited"_L1},
    Name{RowState::Already, "already"_L1},     Name{RowState::Refused, "refused"_L1},
    Name{RowState::Cancelled, "cancelled"_L1},
};

/// The kinds that refuse one row; whatever else stops the run and is not kept.
constexpr std::array kindNames{
    Name{Error::Kind::Unexpected, "unexpected"_L1},
    Name{Error::Kind::Conflict, "conflict"_L1},
    Name{Error::Kind::Invalid, "invalid"_L1},
    Name{Error::Kind::NotFound, "not-found"_L1},
};

template <class Value, size_t size> QString nameOf(const std::array<Name<Value>, size> &names, Value value)
{
    for (const auto &name : names) {
        if (name.value == value)
            return name.text;
    }
    return names.front().text;
}

/// The first of the names stands for what is not known.
template <class Value, size_t size>
Value valueOf(const std::array<Name<Value>, size> &names, const QString &text)
{
    for (const auto &name : names) {
        if (name.text == text)
            return name.value;
    }
    return names.front().value;
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

QString record(Verdict verdict)
{
    return nameOf(verdictNames, verdict);
}

QString record(RowState state)
{
    return nameOf(stateNames, state);
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
    return compact(QJsonDocument(QJsonObject{{u"kind"_s, nameOf(kindNames, error->kind)},
                                             {u"status"_s, error->httpStatus},
                                             {u"type"_s, error->type},
                                             {u"detail"_s, error->detail},
                                             {u"transactionId"_s, error->transactionId},
                                             {u"parameters"_s, parameters}}));
}

Verdict verdictOfRecord(const QString &text)
{
    return valueOf(verdictNames, text);
}

RowState stateOfRecord(const QString &text)
{
    return valueOf(stateNames, text);
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
    auto error = Error::of(valueOf(kindNames, object[u"kind"_s].toString()), object[u"detail"_s].toString());
    error.httpStatus = object[u"status"_s].toInt();
    error.type = object[u"type"_s].toString();
    error.transactionId = object[u"transactionId"_s].toString();
    const auto parameters = object[u"parameters"_s].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        error.parameters.insert(it.key(), it.value().toString());
    return error;
}

} // namespace ccj::administrators::bulk
