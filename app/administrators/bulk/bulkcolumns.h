// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulksheet.h"

namespace ccj::administrators::bulk {

/// What a heading means, in Japanese or English; Ignored when it says nothing to us.
Field fieldOfHeading(const QString &heading);

/// What a word in the access column asks for.
enum class AccessWord {
    None, ///< nothing: what was chosen for the whole batch
    Full,
    Custom,
    Unknown,
};
AccessWord accessWord(const QString &cell);

/// True when the first row names the columns instead of a person.
bool looksLikeHeading(const QList<SourceRow> &rows);

/// The meaning of every column: by its heading, else by what stands in it. Every meaning but Ignored is
/// given once at most.
QList<Field> guessedFields(const QStringList &headings, const QList<SourceRow> &rows);

} // namespace ccj::administrators::bulk
