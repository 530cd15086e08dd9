// SPDX-License-Identifier: Apache-2.0
#include "ui/i18n/languagecontroller.h"
#include "ui/preparation/preparationwords.h"
#include "ui/preparation/referencecontents.h"

#include <QtTest>

#include <algorithm>

using namespace ccj;
using namespace ccj::ui;
using namespace ccj::preparation;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString about;
    QString words;
};

bool isJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana ||
               c.script() == QChar::Script_Han;
    });
}

void add(QList<Text> &texts, const QString &id, const TitledText &words)
{
    texts.append({id + u" (title)"_s, words.title});
    texts.append({id + u" (text)"_s, words.text});
}

/// What every id of the data is called and explained by, in the language of the moment.
QList<Text> allTexts(const Reference &reference)
{
    QList<Text> texts;
    for (const auto &task : reference.tasks) {
        texts.append({task.id, PreparationWords::task(task.id)});
        for (const auto &step : task.steps)
            add(texts, step, PreparationWords::step(step));
    }
    for (const auto &requirement : reference.requirements)
        add(texts, requirement.id, PreparationWords::requirement(requirement));
    for (const auto &step : reference.fips.steps)
        texts.append({step, PreparationWords::fipsStep(step)});
    for (const auto &service : reference.services)
        texts.append({service.id, PreparationWords::service(service.id)});
    for (const auto &location : reference.locations)
        add(texts, location.id, PreparationWords::location(location.id));
    for (const auto &note : reference.proxyNotes + reference.advice)
        add(texts, note.id, PreparationWords::note(note.id));
    return texts;
}

} // namespace

/// The data and its words belong together: no id without words, in either language.
class tst_PreparationWords : public QObject
{
    Q_OBJECT

    Reference m_reference;
    LanguageController m_language;

private Q_SLOTS:
    void initTestCase();
    void everyIdHasWordsInBothLanguages();
    void requirementsNameTheirNumbers();
    void whatTheTablesSay();
    void sidesThatDisagree();
};

void tst_PreparationWords::initTestCase()
{
    const auto read = readReference(referenceFolder());
    QVERIFY(read);
    m_reference = *read;
}

void tst_PreparationWords::everyIdHasWordsInBothLanguages()
{
    m_language.setLanguage(LanguageController::Language::English);
    const auto english = allTexts(m_reference);
    m_language.setLanguage(LanguageController::Language::Japanese);
    const auto japanese = allTexts(m_reference);
    QVERIFY(english.size() > 80);
    for (qsizetype i = 0; i < english.size(); ++i) {
        const auto &about = english.at(i).about;
        QVERIFY2(!english.at(i).words.isEmpty(), qPrintable(about));
        QVERIFY2(!isJapanese(english.at(i).words), qPrintable(about));
        QVERIFY2(isJapanese(japanese.at(i).words), qPrintable(about));
        QVERIFY2(!japanese.at(i).words.contains(u"%1"_s), qPrintable(about));
    }
}

void tst_PreparationWords::requirementsNameTheirNumbers()
{
    m_language.setLanguage(LanguageController::Language::English);
    const auto words = [this](const QString &id) {
        return PreparationWords::requirement(
                   *std::ranges::find(m_reference.requirements, id, &Requirement::id))
            .text;
    };
    QVERIFY(words(u"operatingSystem"_s)
                .contains(u"Windows Server 2019, Windows Server 2016, Windows Server 2012 R2"_s)); // R179
    QVERIFY(words(u"dotNet"_s).contains(u"4.7.2"_s));                                              // R180
}

void tst_PreparationWords::whatTheTablesSay()
{
    m_language.setLanguage(LanguageController::Language::Japanese);
    for (const auto &content : {ReferenceContents::ports(m_reference.ports),
                                ReferenceContents::certificates(m_reference.certificates),
                                ReferenceContents::services(m_reference.services),
                                ReferenceContents::locations(m_reference.locations)}) {
        QVERIFY(isJapanese(content.title));
        QVERIFY(isJapanese(content.introduction));
        for (const auto &heading : content.headings)
            QVERIFY2(isJapanese(heading), qPrintable(heading));
        for (const auto &row : content.rows) {
            QCOMPARE(row.cells.size(), content.headings.size());
            QVERIFY(!row.facts.constLast().text.isEmpty()); // the source
        }
    }
    // R242, X10: two folders whose names differ in one letter, each with its purpose.
    const auto logs = ReferenceContents::locations(m_reference.locations);
    QVERIFY(std::ranges::any_of(
        logs.rows, [](const ReferenceRow &row) { return row.cells.constLast().endsWith(uR"(\Loggs)"_s); }));
    QVERIFY(std::ranges::any_of(
        logs.rows, [](const ReferenceRow &row) { return row.cells.constLast().endsWith(uR"(\Log)"_s); }));
}

// X24.
void tst_PreparationWords::sidesThatDisagree()
{
    m_language.setLanguage(LanguageController::Language::English);
    QStringList remarks;
    for (const auto &port : std::as_const(m_reference.ports)) {
        if (const auto remark = ReferenceContents::remark(port); !remark.isEmpty())
            remarks.append(port.serverPorts + u": "_s + remark);
    }
    QCOMPARE(remarks, (QStringList{u"464: TCP at the source"_s, u"445: TCP/UDP at the source"_s}));
    QCOMPARE(ReferenceContents::service(m_reference.ports.at(3)), u"RPC for LSA, SAM, Netlogon (*)"_s);
}

QTEST_MAIN(tst_PreparationWords)
#include "tst_preparationwords.moc"
