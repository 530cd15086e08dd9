// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preparation/reference.h"

/// What the reference data says about one's own machines. Pure; nothing is guessed.
namespace ccj::preparation {

enum class Verdict { Unknown, Yes, No };

/// The two answers to a Confirmation.
inline constexpr auto yesAnswer = QLatin1StringView("yes");
inline constexpr auto noAnswer = QLatin1StringView("no");

/// Whether an answer meets a requirement. Unknown for no answer, and for one that cannot be understood.
Verdict judged(const Requirement &requirement, const QString &answer);

/// Levels and domain controllers of one's own.
struct LevelQuestion
{
    QString forest;
    QString domain;
    QStringList controllers; ///< every version of Windows Server among the domain controllers
};

/// What the table says (R236): a combination that is in no row is "not in the table", and that is all that is
/// known of it (X27).
struct LevelAnswer
{
    enum class Kind {
        Incomplete, ///< a level is missing, or there are no domain controllers
        Supported,
        LevelsNotListed,      ///< no row has these two levels
        ControllersNotListed, ///< the row is there, and some controllers are not in it
    };

    Kind kind = Kind::Incomplete;
    qsizetype row = -1; ///< of the combinations; -1: none
    QStringList notListed;

    bool operator==(const LevelAnswer &) const = default;
};
LevelAnswer judged(const Levels &table, const LevelQuestion &question);

/// Whether FIPS mode may be enabled on the machine of a connector of that version (R237, X26). Unknown for a
/// text that is no version.
Verdict judged(const FipsRule &rule, const QString &connectorVersion);

} // namespace ccj::preparation
