// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/desktopmessage.h"

#include <QTextBoundaryFinder>

namespace ccj::notifications {

namespace {

/// The last boundary at or before `longest`; zero when there is none.
qsizetype cutAt(const QString &text, QTextBoundaryFinder::BoundaryType type, qsizetype longest)
{
    QTextBoundaryFinder finder(type, text);
    finder.setPosition(longest);
    const qsizetype found = finder.isAtBoundary() ? longest : finder.toPreviousBoundary();
    return std::max<qsizetype>(found, 0);
}

} // namespace

QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype room = longest - 1; // for the ellipsis
    qsizetype end = cutAt(text, QTextBoundaryFinder::Word, room);
    if (end < room / 2) // a word that fills the line, an address for example
        end = cutAt(text, QTextBoundaryFinder::Grapheme, room);
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    return text.first(end) + QChar(0x2026);
}

} // namespace ccj::notifications
