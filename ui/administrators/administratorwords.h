// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/operationmessage.h"
#include "ui/common/statusdelegate.h"

#include "app/administrators/operation.h"
#include "app/administrators/removal/removalrules.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What the administrators' values are called, in the language of the moment. A value that has no name of
/// ours is shown as the server sent it (R106).
class AdministratorWords
{
    Q_DECLARE_TR_FUNCTIONS(AdministratorWords)
public:
    static QString status(const administrators::Administrator &item, const QDateTime &now);
    /// Without the age of an invitation.
    static QString status(administrators::Status status);
    static Tone tone(administrators::Status status);
    static QString provider(const QString &providerType);
    /// A person, a group, ...
    static QString type(const QString &type);
    static QString access(const QString &accessType);
    /// Name and address, or the one there is: "鈴木 花子 (hanako.suzuki@example.jp)".
    static QString person(const administrators::Administrator &item);
    /// Why the removal is not offered; empty when it is.
    static QString whyNotRemovable(administrators::RemovalVerdict verdict);
    static OperationMessage outcome(const administrators::Operation &operation);

private:
    static QString invited(const administrators::Administrator &item, const QDateTime &now);
    static QString expired(const administrators::Administrator &item, const QDateTime &now);
    static QString done(const administrators::Operation &operation);
    static QString gone(const administrators::Operation &operation);
    static QString notApplied(const administrators::Operation &operation);
    static QString unknown(const administrators::Operation &operation);
};

} // namespace ccj::ui
