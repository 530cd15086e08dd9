// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkperson.h"
#include "app/core/csv.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QtTest>

using namespace ccj;
using namespace ccj::administrators::bulk;
using namespace Qt::StringLiterals;

/// What arrives from Japanese spreadsheets, in every form they save it, becomes the same people.
class tst_BulkSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void keepsTheLettersOfCodePage932();
    void aChosenEncodingWins();
    void anUnreadableByteMarksItsOwnRow_data();
    void anUnreadableByteMarksItsOwnRow();
    void namesLinesAsTheFileHasThem();
    void understandsHeadings_data();
    void understandsHeadings();
    void understandsColumnsWithoutHeadings_data();
    void understandsColumnsWithoutHeadings();
    void theUserDecidesInstead();
    void anOpenQuoteIsTold();
    void nothingIsNobody_data();
    void nothingIsNobody();
    void tidiesAddresses_data();
    void tidiesAddresses();
    void dividesNames_data();
    void dividesNames();
    void understandsAccess_data();
    void understandsAccess();
    void editsGoBeforeCells();
    void noticesWhatASpreadsheetDidToNumbers();
    void whatWeWriteWeRead();
};

namespace {

const QString heading = u"姓,名,メールアドレス\r\n"_s;
const QString people = u"髙﨑,①子,takasaki@example.jp\r\n山田～,㈱太郎,yamada@example.jp\r\n"_s;

QByteArray inCp932(const QString &text)
{
    QStringEncoder encoder("windows-31j");
    return encoder.encode(text);
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

Sheet sheetOf(const QByteArray &bytes, const ReadOptions &options = {})
{
    return readSheet({u"people.csv"_s, bytes}, options).value();
}

QList<Person> peopleOf(const Sheet &sheet)
{
    QList<Person> result;
    for (const auto &row : sheet.rows)
        result.append(personOf(row, sheet.fields, {}));
    return result;
}

QStringList emailsOf(const Sheet &sheet)
{
    QStringList result;
    for (const auto &person : peopleOf(sheet))
        result.append(person.email);
    return result;
}

} // namespace

void tst_BulkSheet::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<EncodingReason>("reason");
    const auto text = heading + people;
    auto tabbed = text;
    tabbed.replace(u',', u'\t');
    QTest::newRow("UTF-8") << text.toUtf8() << Encoding::Utf8 << EncodingReason::FitsUtf8;
    QTest::newRow("UTF-8 with a mark")
        << "\xEF\xBB\xBF" + text.toUtf8() << Encoding::Utf8 << EncodingReason::ByteOrderMark;
    QTest::newRow("Unicode text of Excel")
        << inUtf16(tabbed, QStringConverter::Utf16LE) << Encoding::Utf16Le << EncodingReason::ByteOrderMark;
    QTest::newRow("big endian") << inUtf16(tabbed, QStringConverter::Utf16BE) << Encoding::Utf16Be
                                << EncodingReason::ByteOrderMark;
    QTest::newRow("UTF-16 without a mark") << inUtf16(text, QStringConverter::Utf16LE).sliced(2)
                                           << Encoding::Utf16Le << EncodingReason::ZeroBytes;
    QTest::newRow("code page 932") << inCp932(text) << Encoding::Cp932 << EncodingReason::NotUtf8;
    QTest::newRow("with the end mark of MS-DOS")
        << inCp932(text) + '\x1A' << Encoding::Cp932 << EncodingReason::NotUtf8;
}

void tst_BulkSheet::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto sheet = sheetOf(bytes);
    QTEST(sheet.encoding, "encoding");
    QTEST(sheet.reason, "reason");
    const auto read = peopleOf(sheet);
    QCOMPARE(read.size(), 2);
    QCOMPARE(read.at(0).lastName, u"髙﨑"_s);
    QCOMPARE(read.at(0).firstName, u"①子"_s);
    QCOMPARE(read.at(0).email, u"takasaki@example.jp"_s);
    QCOMPARE(read.at(1).lastName, u"山田～"_s);
    QCOMPARE(read.at(1).firstName, u"㈱太郎"_s);
    QCOMPARE(read.at(1).email, u"yamada@example.jp"_s);
    QCOMPARE(sheet.unreadableRows, 0);
}

/// The bytes as Windows writes them, not as this program's own encoder does.
void tst_BulkSheet::keepsTheLettersOfCodePage932()
{
    const auto text =
        decoded(QByteArray::fromHex("8160 8740 fbfc fab1 878a b1 5c 7e 817c"), Encoding::Cp932).text;
    QCOMPARE(text, u"～①髙﨑㈱ｱ\\~－"_s);
}

void tst_BulkSheet::aChosenEncodingWins()
{
    const auto utf8 = people.toUtf8();
    const auto sheet = sheetOf(utf8, {.encoding = Encoding::Cp932});
    QCOMPARE(sheet.reason, EncodingReason::Chosen);
    QVERIFY(!peopleOf(sheet).first().lastName.contains(u'髙'));
    QCOMPARE(emailsOf(sheet), (QStringList{u"takasaki@example.jp"_s, u"yamada@example.jp"_s}));
}

void tst_BulkSheet::anUnreadableByteMarksItsOwnRow_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<std::optional<Encoding>>("chosen");
    QTest::newRow("UTF-8") << QByteArray("\xFF") << std::optional(Encoding::Utf8);
    QTest::newRow("half a character of UTF-8") << QByteArray("\xE9\xAB") << std::optional(Encoding::Utf8);
    QTest::newRow("code page 932") << QByteArray("\xFD") << std::optional(Encoding::Cp932);
    QTest::newRow("no such character in code page 932")
        << QByteArray("\x85\x81") << std::optional(Encoding::Cp932);
    QTest::newRow("half a character of code page 932")
        << QByteArray("\x81") << std::optional(Encoding::Cp932);
}

void tst_BulkSheet::anUnreadableByteMarksItsOwnRow()
{
    QFETCH(QByteArray, damage);
    QFETCH(std::optional<Encoding>, chosen);
    for (const QByteArray end : {"\n", "\r", "\r\n"}) {
        const auto sheet = sheetOf("last name,email" + end + "Abe,a@example.jp" + end + "B" + damage +
                                       ",b@example.jp" + end + "Chiba,c@example.jp",
                                   {.encoding = chosen});
        const auto read = peopleOf(sheet);
        QCOMPARE(read.size(), 3);
        QCOMPARE(sheet.unreadableRows, 1);
        QCOMPARE(sheet.rows.at(1).line, 3);
        QVERIFY(read.at(1).unreadable);
        QCOMPARE(read.at(1).email, u"b@example.jp"_s);
        QVERIFY(!read.at(0).unreadable && !read.at(2).unreadable);
        QCOMPARE(read.at(2), (Person{.email = u"c@example.jp"_s, .lastName = u"Chiba"_s}));
    }
    const auto atTheEnd = sheetOf("a@example.jp," + damage,
                                  {.encoding = chosen, .fields = QList{Field::Email, Field::Ignored}});
    QCOMPARE(peopleOf(atTheEnd).first().notes, Notes(Note::UnreadableElsewhere));
    QVERIFY(!peopleOf(atTheEnd).first().unreadable);
}

void tst_BulkSheet::namesLinesAsTheFileHasThem()
{
    const auto sheet = sheetOf("email,name\r\n\r\na@example.jp,\"A\r\nA\"\r\n,\r\nb@example.jp,B\r\n");
    QCOMPARE(emailsOf(sheet), (QStringList{u"a@example.jp"_s, u"b@example.jp"_s}));
    QCOMPARE(sheet.rows.at(0).line, 3);
    QCOMPARE(sheet.rows.at(1).line, 6);
    QCOMPARE(peopleOf(sheet).at(0).firstName + peopleOf(sheet).at(0).lastName, u"AA"_s);
}

void tst_BulkSheet::understandsHeadings_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QList<Field>>("fields");
    using F = QList<Field>;
    QTest::newRow("Japanese") << u"姓,名,メールアドレス,権限"_s
                              << F{Field::LastName, Field::FirstName, Field::Email, Field::Access};
    QTest::newRow("other order") << u"アクセス,電子メール,氏名,フリガナ"_s
                                 << F{Field::Access, Field::Email, Field::FullName, Field::Reading};
    QTest::newRow("English") << u"First Name,LAST NAME,E-mail,Role,Employee No."_s
                             << F{Field::FirstName, Field::LastName, Field::Email, Field::Access,
                                  Field::Number};
    QTest::newRow("full-width and spaces") << u"　ｅｍａｉｌ　,社員 番号,ﾌﾘｶﾞﾅ,備考"_s
                                           << F{Field::Email, Field::Number, Field::Reading, Field::Ignored};
    QTest::newRow("twice") << u"email,メール,name"_s << F{Field::Email, Field::Ignored, Field::FullName};
    QTest::newRow("the address is not named")
        << u"氏名,連絡先,部署"_s << F{Field::FullName, Field::Email, Field::Ignored};
    QTest::newRow("none is known") << u"担当,連絡先,所属"_s
                                   << F{Field::Ignored, Field::Email, Field::FullName};
}

void tst_BulkSheet::understandsHeadings()
{
    QFETCH(QString, headings);
    const auto columns = headings.split(u',');
    QStringList cells;
    for (const auto &column : columns)
        cells.append(fieldOfHeading(column) == Field::FullName ? u"山田 太郎"_s : QString());
    const auto expected =
        *static_cast<const QList<Field> *>(QTest::qData("fields", qMetaTypeId<QList<Field>>()));
    cells[expected.indexOf(Field::Email)] = u"yamada@example.jp"_s;
    if (headings.startsWith(u"担当"_s))
        cells[2] = u"営業部"_s;
    const auto sheet = sheetOf((headings + u"\n"_s + cells.join(u',')).toUtf8());
    QCOMPARE(sheet.headings.size(), columns.size());
    QCOMPARE(sheet.fields, expected);
    QCOMPARE(emailsOf(sheet), QStringList{u"yamada@example.jp"_s});
}

void tst_BulkSheet::understandsColumnsWithoutHeadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Field>>("fields");
    using F = QList<Field>;
    QTest::newRow("addresses alone") << u"a@example.jp\nb＠example.jp\n"_s << F{Field::Email};
    QTest::newRow("name and address")
        << u"山田 太郎\ta@example.jp\n佐藤 花子\tb@example.jp\n"_s << F{Field::FullName, Field::Email};
    QTest::newRow("everything")
        << u"00123,山田,太郎,ヤマダタロウ,a@example.jp,フル\n00124,佐藤,花子,サトウハナコ,b@example.jp,Custom\n"_s
        << F{Field::Number, Field::LastName, Field::FirstName, Field::Reading, Field::Email, Field::Access};
}

void tst_BulkSheet::understandsColumnsWithoutHeadings()
{
    QFETCH(QString, text);
    const auto sheet = sheetOf(text.toUtf8());
    QVERIFY(sheet.headings.isEmpty());
    QTEST(sheet.fields, "fields");
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(emailsOf(sheet), (QStringList{u"a@example.jp"_s, u"b@example.jp"_s}));
}

void tst_BulkSheet::theUserDecidesInstead()
{
    const QByteArray text("name;email\nSato;a@example.jp\n");
    const auto asRow = sheetOf(text, {.hasHeading = false});
    QCOMPARE(asRow.rows.size(), 2);
    QVERIFY(asRow.headings.isEmpty());
    const auto commas = sheetOf(text, {.separator = ','});
    QCOMPARE(commas.fields.size(), 1);
    const auto mapped = sheetOf(text, {.fields = QList{Field::FirstName, Field::Email}});
    QCOMPARE(peopleOf(mapped).first().firstName, u"Sato"_s);
    // A mapping made for other columns does not fit any more.
    const auto other = sheetOf(text, {.separator = ',', .fields = QList{Field::FirstName, Field::Email}});
    QCOMPARE(other.fields.size(), 1);
}

void tst_BulkSheet::anOpenQuoteIsTold()
{
    QCOMPARE(sheetOf("email,name\na@example.jp,\"A\nb@example.jp,B\n").openQuoteLine, 2);
}

void tst_BulkSheet::nothingIsNobody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("empty lines") << QByteArray("\r\n\r\n,,\r\n \r\n");
    QTest::newRow("only headings") << QByteArray("email,name\r\n");
    QTest::newRow("half a UTF-16 character") << QByteArray("\xFF\xFE\x00", 3);
}

void tst_BulkSheet::nothingIsNobody()
{
    QFETCH(QByteArray, bytes);
    for (const auto &person : peopleOf(sheetOf(bytes)))
        QVERIFY(person.unreadable || !person.notes);
    QVERIFY(emailsOf(sheetOf(bytes)).join(u""_s).remove(unreadableMark).isEmpty());
}

/// R52, and what else happens to an address on its way through an office.
void tst_BulkSheet::tidiesAddresses_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("name");
    QTest::newRow("as it should be") << u"tanaka@example.jp"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("full-width") << u"ｔａｎａｋａ＠ｅｘａｍｐｌｅ．ｊｐ"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("spaces of all kinds")
        << u"\u3000\u00A0tanaka@example.jp \u2003"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("zero width") << u"\u200Btana\u200Dka@exam\uFEFFple.jp\u2060"_s << u"tanaka@example.jp"_s
                                << u""_s;
    QTest::newRow("mailto") << u"MailTo:tanaka@example.jp"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("name before") << u"田中 一郎 <tanaka@example.jp>"_s << u"tanaka@example.jp"_s
                                 << u"田中 一郎"_s;
    QTest::newRow("quoted name") << u"\"Tanaka, Ichiro\" <mailto:tanaka@example.jp>;"_s
                                 << u"tanaka@example.jp"_s << u"Tanaka, Ichiro"_s;
    QTest::newRow("brackets alone") << u"＜tanaka@example.jp＞"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("dashes") << u"ichiro–tanaka@my—host.example.jp"_s << u"ichiro-tanaka@my-host.example.jp"_s
                            << u""_s;
    QTest::newRow("long vowel mark") << u"ichiroーtanaka@example.jp"_s << u"ichiro-tanaka@example.jp"_s
                                     << u""_s;
    QTest::newRow("long vowel mark in Japanese") << u"tanaka@データ.jp"_s << u"tanaka@データ.jp"_s << u""_s;
    QTest::newRow("comma and full stop") << u"tanaka@example.jp.,"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("Japanese stops") << u"tanaka@example.jp。、"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("spaces at the at sign") << u"tanaka @ example.jp"_s << u"tanaka@example.jp"_s << u""_s;
    QTest::newRow("two words stay two")
        << u"ichiro tanaka@example.jp"_s << u"ichiro tanaka@example.jp"_s << u""_s;
    QTest::newRow("no address stays what it is") << u"未定"_s << u"未定"_s << u""_s;
    QTest::newRow("capitals stay") << u"Tanaka@Example.JP"_s << u"Tanaka@Example.JP"_s << u""_s;
}

void tst_BulkSheet::tidiesAddresses()
{
    QFETCH(QString, cell);
    QFETCH(QString, email);
    QFETCH(QString, name);
    QCOMPARE(tidied(cell).email, email);
    QCOMPARE(tidied(cell).name, name);
    const auto person = personOf({1, {cell}}, {Field::Email}, {});
    QCOMPARE(person.notes.testFlag(Note::AddressMended), cell.trimmed() != email);
}

void tst_BulkSheet::dividesNames_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("first");
    QTest::addColumn<bool>("isDivided");
    QTest::newRow("Japanese") << u"田中 一郎"_s << u"田中"_s << u"一郎"_s << true;
    QTest::newRow("ideographic space") << u"田中　一郎"_s << u"田中"_s << u"一郎"_s << true;
    QTest::newRow("beyond the basic plane") << u"𠮷野\n花子"_s << u"𠮷野"_s << u"花子"_s << true;
    QTest::newRow("kana") << u"スミス ジョン"_s << u"スミス"_s << u"ジョン"_s << true;
    QTest::newRow("Latin") << u"John F. Smith"_s << u"Smith"_s << u"John F."_s << true;
    QTest::newRow("with a comma") << u"Smith, John"_s << u"Smith"_s << u"John"_s << true;
    QTest::newRow("no space") << u"田中一郎"_s << u"田中一郎"_s << u""_s << false;
    QTest::newRow("nothing") << u" "_s << u""_s << u""_s << true;
}

void tst_BulkSheet::dividesNames()
{
    QFETCH(QString, full);
    const auto name = divided(full);
    QTEST(name.last, "last");
    QTEST(name.first, "first");
    QTEST(name.divided, "isDivided");
}

void tst_BulkSheet::understandsAccess_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<AccessWord>("word");
    QTest::newRow("nothing") << u" "_s << AccessWord::None;
    QTest::newRow("Full") << u"full"_s << AccessWord::Full;
    QTest::newRow("Full access") << u"Full Access"_s << AccessWord::Full;
    QTest::newRow("half-width katakana") << u"ﾌﾙ"_s << AccessWord::Full;
    QTest::newRow("フルアクセス") << u"フルアクセス"_s << AccessWord::Full;
    QTest::newRow("full-width Custom") << u"Ｃｕｓｔｏｍ"_s << AccessWord::Custom;
    QTest::newRow("カスタム") << u"カスタム"_s << AccessWord::Custom;
    QTest::newRow("something else") << u"ヘルプデスク"_s << AccessWord::Unknown;
}

void tst_BulkSheet::understandsAccess()
{
    QFETCH(QString, cell);
    QTEST(accessWord(cell), "word");
}

void tst_BulkSheet::editsGoBeforeCells()
{
    const SourceRow row{2, {u"tanaka@"_s, u"田中一郎"_s, u"フル"_s}};
    const QList fields{Field::Email, Field::FullName, Field::Access};
    const Edits edits{{Field::Email, u"tanaka@example.jp"_s},
                      {Field::LastName, u"田中"_s},
                      {Field::FirstName, u"一郎"_s},
                      {Field::Access, u""_s}};
    const auto person = personOf(row, fields, edits);
    QCOMPARE(person,
             (Person{.email = u"tanaka@example.jp"_s, .lastName = u"田中"_s, .firstName = u"一郎"_s}));
}

void tst_BulkSheet::noticesWhatASpreadsheetDidToNumbers()
{
    const auto notes = notesOnNumbers({u"123"_s, u"1.23E+5"_s, u"10123"_s, u"A-17"_s, u""_s, u"１２３４"_s});
    QCOMPARE(notes, (QList<Notes>{
                        Note::ZerosMayBeMissing, Note::NumberRounded, {}, {}, {}, Note::ZerosMayBeMissing}));
    QCOMPARE(notesOnNumbers({u"00123"_s, u"00124"_s}), (QList<Notes>{{}, {}}));
}

/// Random people, written by us and read back: the same people, whatever their names hold.
void tst_BulkSheet::whatWeWriteWeRead()
{
    QRandomGenerator random(20260402);
    const QStringList pieces{u"髙"_s, u"﨑"_s, u"𠮷"_s, u"\""_s, u","_s, u";"_s,
                             u"="_s,  u"'"_s,  u"山"_s, u"é"_s,  u"①"_s};
    const auto word = [&] {
        QString text;
        for (int i = random.bounded(1, 5); i > 0; --i)
            text += pieces.at(random.bounded(pieces.size()));
        return text;
    };
    for (int round = 0; round < 200; ++round) {
        csv::Writer writer;
        writer.add({u"姓"_s, u"メールアドレス"_s, u"名"_s});
        QList<Person> written;
        for (int i = random.bounded(1, 20); i > 0; --i) {
            const Person person{.email = u"p%1@example.jp"_s.arg(random.bounded(1000)),
                                .lastName = word(),
                                .firstName = word()};
            writer.add({person.lastName, person.email, person.firstName});
            written.append(person);
        }
        QCOMPARE(peopleOf(sheetOf(writer.bytes())), written);
    }
}

QTEST_GUILESS_MAIN(tst_BulkSheet)
#include "tst_bulksheet.moc"
