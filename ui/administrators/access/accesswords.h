// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"
#include "app/administrators/access/blastradius.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What a change of access means, in the language of the moment.
class AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
public:
    /// What one line of a change is about: "Access", "Library".
    static QString subject(const administrators::AccessDifference &line);
    /// How it was: "Full", "no", "Tokyo, Osaka".
    static QString before(const administrators::AccessDifference &line);
    static QString after(const administrators::AccessDifference &line);
    /// All lines in one: "Library: no → yes; Notifications: yes → no".
    static QString inOneLine(const QList<administrators::AccessDifference> &lines);

    /// What stops when access is taken away, and what goes on (R124, R130).
    static QStringList stops(const administrators::Administrator &target,
                             const QList<administrators::AccessDifference> &lines,
                             const administrators::BlastRadius &radius);
    static QStringList goesOn(const administrators::Administrator &target);

private:
    static QString given(const administrators::Policy &policy);
};

} // namespace ccj::ui
