// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkcolumns.h"

#include "app/core/searchtext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators::bulk {

namespace {

/// A heading as it is compared: folded, and without what people put between or around words.
QString bare(const QString &text)
{
    auto folded = foldedForSearch(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

template <class Meaning>
void add(QHash<QString, Meaning> &table, Meaning meaning, std::initializer_list<QStringView> words)
{
    for (const auto word : words)
        table.insert(bare(word.toString()), meaning);
}

const QHash<QString, Field> &headings()
{
    static const QHash<QString, Field> known = [] {
        QHash<QString, Field> table;
        add(table, Field::Email,
            {u"メールアドレス", u"メール", u"電子メール", u"電子メールアドレス", u"Eメール", u"email",
             u"mail", u"emailaddress", u"mailaddress", u"userprincipalname", u"upn"});
        add(table, Field::LastName, {u"姓", u"苗字", u"名字", u"氏", u"lastname", u"familyname", u"surname"});
        add(table, Field::FirstName, {u"名", u"firstname", u"givenname"});
        add(table, Field::FullName,
            {u"氏名", u"名前", u"お名前", u"表示名", u"name", u"fullname", u"displayname"});
        add(table, Field::Reading,
            {u"ふりがな", u"よみ", u"よみがな", u"読み", u"読み仮名", u"カナ", u"氏名カナ", u"カナ氏名",
             u"reading", u"furigana", u"kana"});
        add(table, Field::Access,
            {u"アクセス", u"アクセス権", u"アクセス権限", u"権限", u"役割", u"ロール", u"access",
             u"accesstype", u"role", u"permission", u"permissions"});
        add(table, Field::Number,
            {u"社員番号", u"従業員番号", u"職員番号", u"社員コード", u"社員ID", u"番号", u"employeenumber",
             u"employeeno", u"employeeid", u"staffid", u"id", u"no", u"number"});
        return table;
    }();
    return known;
}

const QHash<QString, AccessWord> &accessWords()
{
    static const QHash<QString, AccessWord> known = [] {
        QHash<QString, AccessWord> table;
        add(table, AccessWord::Full, {u"full", u"fullaccess", u"フル", u"フルアクセス", u"フル権限"});
        add(table, AccessWord::Custom,
            {u"custom", u"customaccess", u"カスタム", u"カスタムアクセス", u"カスタム権限"});
        return table;
    }();
    return known;
}

bool holdsAt(const QString &cell)
{
    return cell.contains(u'@') || cell.contains(u'＠');
}

bool isKana(const QString &cell)
{
    const auto folded = bare(cell);
    return !folded.isEmpty() && std::ranges::all_of(folded, [](QChar c) {
        return (c >= QChar(u'ぁ') && c <= QChar(u'ゖ')) || c == QChar(u'ー');
    });
}

bool isNumber(const QString &cell)
{
    bool ok = false;
    cell.normalized(QString::NormalizationForm_KC).toDouble(&ok);
    return ok;
}

/// What most of the filled cells of a column look like.
Field fieldOfContent(const QList<SourceRow> &rows, qsizetype column)
{
    constexpr qsizetype sample = 200;
    qsizetype filled = 0;
    qsizetype addresses = 0;
    qsizetype accesses = 0;
    qsizetype numbers = 0;
    qsizetype readings = 0;
    for (const auto &row : rows.first(std::min(sample, rows.size()))) {
        const auto cell = row.cells.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        addresses += holdsAt(cell);
        numbers += isNumber(cell);
        readings += isKana(cell);
        const auto word = accessWord(cell);
        accesses += word == AccessWord::Full || word == AccessWord::Custom;
    }
    const auto most = [filled](qsizetype count) { return count * 2 > filled; };
    if (filled == 0)
        return Field::Ignored;
    return most(addresses)  ? Field::Email
           : most(accesses) ? Field::Access
           : most(numbers)  ? Field::Number
           : most(readings) ? Field::Reading
                            : Field::FullName;
}

void keepFirstOfEach(QList<Field> &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (std::find(fields.begin(), it, *it) != it)
            *it = Field::Ignored;
    }
}

/// Two columns of words are a family and a given name; more say nothing sure, the first is taken.
void splitNames(QList<Field> &fields)
{
    if (fields.count(Field::FullName) != 2)
        return;
    const auto first = fields.indexOf(Field::FullName);
    fields[first] = Field::LastName;
    fields[fields.indexOf(Field::FullName)] = Field::FirstName;
}

qsizetype widthOf(const QStringList &headings, const QList<SourceRow> &rows)
{
    qsizetype width = headings.size();
    for (const auto &row : rows)
        width = std::max(width, row.cells.size());
    return width;
}

} // namespace

Field fieldOfHeading(const QString &heading)
{
    return headings().value(bare(heading), Field::Ignored);
}

AccessWord accessWord(const QString &cell)
{
    const auto word = bare(cell);
    return word.isEmpty() ? AccessWord::None : accessWords().value(word, AccessWord::Unknown);
}

bool looksLikeHeading(const QList<SourceRow> &rows)
{
    const auto &first = rows.first().cells;
    if (std::ranges::any_of(first, holdsAt))
        return false;
    if (std::ranges::any_of(first,
                            [](const QString &cell) { return fieldOfHeading(cell) != Field::Ignored; }))
        return true;
    // Words of its own over a column of addresses.
    return rows.size() > 1 && std::ranges::any_of(rows.at(1).cells, holdsAt);
}

QList<Field> guessedFields(const QStringList &headings, const QList<SourceRow> &rows)
{
    QList<Field> fields(widthOf(headings, rows), Field::Ignored);
    for (qsizetype column = 0; column < headings.size(); ++column)
        fields[column] = fieldOfHeading(headings.at(column));
    keepFirstOfEach(fields);
    if (fields.contains(Field::Email))
        return fields;
    // The headings do not tell: what stands below does.
    const bool anyKnown = std::ranges::any_of(fields, [](Field field) { return field != Field::Ignored; });
    QList<Field> seen(fields.size(), Field::Ignored);
    for (qsizetype column = 0; column < fields.size(); ++column)
        seen[column] = fieldOfContent(rows, column);
    if (anyKnown) {
        const auto email = seen.indexOf(Field::Email);
        if (email >= 0)
            fields[email] = Field::Email;
        return fields;
    }
    splitNames(seen);
    keepFirstOfEach(seen);
    return seen;
}

} // namespace ccj::administrators::bulk
