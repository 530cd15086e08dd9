// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archivecondition.h"

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

// As the expression below numbers them.
static_assert(static_cast<int>(State::Open) == 0 && static_cast<int>(State::Dismissed) == 1 &&
              static_cast<int>(State::Archived) == 2);
const auto stateColumn = u"CASE WHEN listed THEN dismissed ELSE 2 END"_s;

template <class T> QVariantList numbersOf(const QSet<T> &values)
{
    QVariantList numbers;
    for (const auto value : values)
        numbers.append(static_cast<int>(value));
    return numbers;
}

QString quoted(QString word)
{
    return u'"' + word.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

void ArchiveCondition::add(const QString &part, const QVariantList &more)
{
    sql += (sql.isEmpty() ? QString() : u" AND "_s) + part;
    values += more;
}

void ArchiveCondition::addOneOf(const QString &column, const QVariantList &wanted)
{
    if (!wanted.isEmpty())
        add(column + u" IN (%1)"_s.arg(QStringList(wanted.size(), u"?"_s).join(u',')), wanted);
}

ArchiveCondition conditionOf(qint64 scope, const Filter &filter, bool hasIndex)
{
    constexpr qsizetype trigram = 3;
    ArchiveCondition condition;
    condition.add(u"scope = ?"_s, {scope});
    for (const auto &word : searchWords(filter.text)) {
        if (hasIndex && word.toUcs4().size() >= trigram)
            condition.add(
                u"sequence IN (SELECT rowid FROM notification_text WHERE notification_text MATCH ?)"_s,
                {quoted(word)});
        else
            condition.add(u"instr(search, ?) > 0"_s, {word});
    }
    condition.addOneOf(u"severity"_s, numbersOf(filter.severities));
    condition.addOneOf(u"service"_s, QVariantList(filter.services.cbegin(), filter.services.cend()));
    condition.addOneOf(stateColumn, numbersOf(filter.states));
    return condition;
}

} // namespace ccj::notifications
