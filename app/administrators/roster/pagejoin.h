// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/rosterchunk.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccj::administrators {

/// A page of the list as it was read before: how it was asked for, and who was on it.
struct KnownPage
{
    QString continuation;
    QList<RosterChunk::Pointer> chunks;
};

/// Where a page that was read anew reaches into one that is known.
struct PageJoin
{
    qsizetype row = 0;    ///< of the page: this one and all behind it are on the known page, too
    QString continuation; ///< of the known page
    QString first;        ///< Administrator::key() of the row where both meet
};

/// One person fewer, and every later page begins one person later: none of them is known any more, though
/// hardly anything has changed. But the page from which the person went now ends with the beginning of the
/// next one as it was. From there on the known pages can be asked for again, each with its ETag, and nobody
/// between them is missed: a continuation must only give a run of one list. Nothing, when the end of these
/// rows is not, person by person, the beginning of a known page.
std::optional<PageJoin> joinOf(const QList<Administrator> &rows, const QList<KnownPage> &known);

} // namespace ccj::administrators
