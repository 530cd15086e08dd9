// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/console.h"

#include <QMap>

namespace ccj::testing {

/// One thing the console asks of the server, as its user causes it.
///
/// run() waits for the end and says in a word how it went: "ok" or the kind of the error; for changes what
/// the page shows, then the error, as in "Done" or "Refused Conflict". A '~' at
/// the end: whether it happened is unknown.
struct Operation
{
    enum class Nature {
        Read,    ///< may be repeated
        Session, ///< a POST of signing in or of the session: never repeated, its answer is needed
        Change,  ///< never repeated, read back when in doubt
    };

    QByteArray name;
    QByteArray match; ///< as the sandbox's faults name it
    Nature nature = Nature::Read;
    std::function<bool(Console &)> open = [](Console &console) { return console.signInAs(0); }; ///< once
    std::function<bool(Console &)> prepare = [](Console &) { return true; }; ///< before each run
    std::function<QString(Console &)> run;
    /// How often the prepared thing has happened at the server. May be empty.
    std::function<int(Console &)> effects = {};
    /// Where this operation differs from others of its nature: by fault, how it goes.
    QMap<QByteArray, QString> otherwise = {};
    bool freshForEachFault = false; ///< can be done only once with one set of data
    bool alwaysEndsWell = false;    ///< on the screen; `otherwise` and effects tell of the server
};

/// Every operation of the console.
QList<Operation> operationsOfSignIn();
QList<Operation> operationsOfTheSession();
QList<Operation> operationsOfAdministrators();
QList<Operation> operationsOfResourceLocations();
QList<Operation> operationsOfTheInstaller();
QList<Operation> operationsOfNotifications();
QList<Operation> operationsOfMfa();
QList<Operation> operationsOfTheAccount();

/// "Server", "Timeout~": an error in a word.
QString inAWord(const Error &error);

} // namespace ccj::testing
