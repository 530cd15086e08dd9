// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkperson.h"

#include "app/administrators/invitation/invitationrules.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::administrators::bulk {

namespace {

/// Line breaks and tabs become spaces; what cannot be seen goes.
QString visible(QString text)
{
    for (auto &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

/// Word processors turn hyphens into dashes, and Japanese input methods into the long vowel mark, which
/// only means itself inside Japanese words.
void mendHyphens(QString &address)
{
    constexpr QStringView dashes = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500";
    for (qsizetype i = 0; i < address.size(); ++i) {
        const bool amongAscii =
            i > 0 && isAscii(address.at(i - 1)) && (i + 1 == address.size() || isAscii(address.at(i + 1)));
        if (dashes.contains(address.at(i)) || (address.at(i) == u'ー' && amongAscii))
            address[i] = u'-';
    }
}

QString withoutEnds(const QString &text)
{
    constexpr QStringView loose = u" \"'`“”‘’「」『』、。,.;:()[]<>";
    auto rest = QStringView(text);
    while (!rest.isEmpty() && loose.contains(rest.front()))
        rest = rest.sliced(1);
    while (!rest.isEmpty() && loose.contains(rest.back()))
        rest.chop(1);
    return rest.toString();
}

bool isJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
               c.script() == QChar::Script_Katakana || c.isSurrogate();
    });
}

} // namespace

TidyAddress tidied(const QString &cell)
{
    static const QRegularExpression named(u"^(.*)<([^<>]*@[^<>]*)>[^<>]*$"_s);
    TidyAddress result;
    auto text = normalizedEmail(visible(cell));
    if (const auto match = named.match(text); match.hasMatch()) {
        result.name = withoutEnds(match.captured(1).simplified());
        text = match.captured(2).trimmed();
    }
    text = withoutEnds(text);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = withoutEnds(text.sliced(7));
    static const QRegularExpression spacesAtAt(u"\\s*@\\s*"_s);
    text.replace(spacesAtAt, u"@"_s);
    mendHyphens(text);
    result.email = text;
    return result;
}

QString tidiedName(const QString &cell)
{
    return visible(cell).simplified();
}

PersonName divided(const QString &fullName)
{
    const auto name = tidiedName(fullName);
    if (const auto comma = name.indexOf(u','); comma > 0 && comma + 1 < name.size())
        return {name.first(comma).trimmed(), name.sliced(comma + 1).trimmed()};
    const bool japanese = isJapanese(name);
    const auto space = japanese ? name.indexOf(u' ') : name.lastIndexOf(u' ');
    if (space < 0)
        return {name, {}, name.isEmpty()};
    const auto before = name.first(space);
    const auto after = name.sliced(space + 1);
    return japanese ? PersonName{before, after} : PersonName{after, before};
}

namespace {

/// The cells of one row by their meaning, with what was typed over them.
class Cells
{
public:
    Cells(const SourceRow &row, const QList<Field> &fields, const Edits &edits)
        : m_row(row), m_fields(fields), m_edits(edits)
    {
    }
    QString operator[](Field field) const
    {
        if (const auto edit = m_edits.constFind(field); edit != m_edits.cend())
            return *edit;
        const auto column = m_fields.indexOf(field);
        return column < 0 ? QString() : m_row.cells.value(column);
    }
    bool isEdited(Field field) const { return m_edits.contains(field); }

private:
    const SourceRow &m_row;
    const QList<Field> &m_fields;
    const Edits &m_edits;
};

void readNames(const Cells &cells, const QString &nameAtAddress, Person &person)
{
    person.lastName = tidiedName(cells[Field::LastName]);
    person.firstName = tidiedName(cells[Field::FirstName]);
    const bool given = !person.lastName.isEmpty() || !person.firstName.isEmpty();
    if (given || cells.isEdited(Field::LastName) || cells.isEdited(Field::FirstName))
        return;
    const auto full = tidiedName(cells[Field::FullName]);
    const auto name = divided(full.isEmpty() ? nameAtAddress : full);
    person.lastName = name.last;
    person.firstName = name.first;
    person.notes.setFlag(Note::NameNotDivided, !name.divided);
}

} // namespace

Person personOf(const SourceRow &row, const QList<Field> &fields, const Edits &edits)
{
    const Cells cells(row, fields, edits);
    Person person;
    const auto address = tidied(cells[Field::Email]);
    person.email = address.email;
    person.notes.setFlag(Note::AddressMended, address.email != cells[Field::Email].trimmed());
    readNames(cells, address.name, person);
    person.accessText = tidiedName(cells[Field::Access]);
    person.access = accessWord(person.accessText);
    person.number = tidiedName(cells[Field::Number]);
    person.unreadable =
        (person.email + person.lastName + person.firstName + person.accessText).contains(unreadableMark);
    const bool anywhere =
        std::ranges::any_of(row.cells, [](const QString &cell) { return cell.contains(unreadableMark); });
    person.notes.setFlag(Note::UnreadableElsewhere, anywhere && !person.unreadable);
    return person;
}

QList<Notes> notesOnNumbers(const QStringList &numbers)
{
    static const QRegularExpression exponent(u"^[0-9](\\.[0-9]+)?E\\+?[0-9]+$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    QMap<qsizetype, qsizetype> lengths;
    QList<Notes> notes;
    notes.reserve(numbers.size());
    QStringList folded;
    folded.reserve(numbers.size());
    for (const auto &number : numbers) {
        folded.append(number.normalized(QString::NormalizationForm_KC).trimmed());
        if (digits.match(folded.last()).hasMatch())
            ++lengths[folded.last().size()];
    }
    const auto longest = lengths.isEmpty() ? 0 : lengths.lastKey();
    for (const auto &number : std::as_const(folded)) {
        Notes note;
        note.setFlag(Note::NumberRounded, exponent.match(number).hasMatch());
        note.setFlag(Note::ZerosMayBeMissing, number.size() < longest && digits.match(number).hasMatch());
        notes.append(note);
    }
    return notes;
}

} // namespace ccj::administrators::bulk
