// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"

#include <QJsonObject>
#include <QStringList>

namespace ccj::preparation {

/// What is wrong with a file of reference data first, and where; nothing while all is well.
using Fault = std::optional<Error>;

/// Reads one object of reference data. What is missing or of the wrong kind is noted once, with the place;
/// reading goes on with empty values, so that the reader decides at the end.
class JsonEntry
{
public:
    /// place: for the words of a fault ("ports.json, ports[3]").
    JsonEntry(const QJsonObject &object, const QString &place, Fault &fault);

    bool has(QLatin1StringView name) const { return m_object.contains(name); }
    /// Not empty.
    QString text(QLatin1StringView name) const;
    /// Empty when it is not there.
    QString optionalText(QLatin1StringView name) const { return has(name) ? text(name) : QString(); }
    /// One of these.
    QString oneOf(QLatin1StringView name, const QStringList &choices) const;
    /// At least one, none of them empty.
    QStringList texts(QLatin1StringView name) const;
    /// The same, each one of these.
    QStringList textsOf(QLatin1StringView name, const QStringList &choices) const;
    bool optionalFlag(QLatin1StringView name) const;
    /// At least one object.
    QList<JsonEntry> entries(QLatin1StringView name) const;
    JsonEntry entry(QLatin1StringView name) const;

    void complain(const QString &what) const;

private:
    QJsonObject m_object;
    QString m_place;
    Fault *m_fault;
};

/// The object of the file, of this format and of version 1. Storage when it cannot be read, BadResponse when
/// it is something else.
Result<QJsonObject> readReferenceFile(const QString &path, const QString &format);

} // namespace ccj::preparation
