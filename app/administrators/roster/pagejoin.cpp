// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/roster/pagejoin.h"

#include <QHash>

#include <algorithm>

namespace ccj::administrators {

namespace {

/// The rows from this one on stand at the beginning of the known page, in the same order.
bool goesOnAs(const QList<Administrator> &rows, qsizetype row, const KnownPage &known)
{
    for (const auto &chunk : known.chunks) {
        for (qsizetype other = 0; other < chunk->size() && row < rows.size(); ++other, ++row) {
            if (chunk->at(other).key() != rows.at(row).key())
                return false;
        }
    }
    return row == rows.size();
}

} // namespace

std::optional<PageJoin> joinOf(const QList<Administrator> &rows, const QList<KnownPage> &known)
{
    QHash<QString, const KnownPage *> byFirst;
    for (const auto &page : known) {
        if (!page.chunks.isEmpty())
            byFirst.insert(page.chunks.first()->at(0).key(), &page);
    }
    for (qsizetype row = 1; row < rows.size(); ++row) {
        const auto key = rows.at(row).key();
        if (const auto *page = byFirst.value(key); page && goesOnAs(rows, row, *page))
            return PageJoin{row, page->continuation, key};
    }
    return {};
}

} // namespace ccj::administrators
