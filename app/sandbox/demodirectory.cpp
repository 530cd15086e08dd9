// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/demodata.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox::demo {

namespace {

/// Somebody with a name of their own in the directory.
struct Known
{
    const char16_t *name;
    const char16_t *mailbox;
    const char16_t *mail = u""; ///< empty: the mailbox at the company; null: the attribute is not set
};

constexpr std::array known_ = {
    // Administrators by Azure AD, one of them still invited.
    Known{u"小林 誠", u"kobayashi.makoto"},
    Known{u"加藤 由美", u"kato.yumi"},
    Known{u"吉田 拓也", u"yoshida.takuya"},
    Known{u"井上 健", u"inoue.ken"},
    Known{u"清水 理恵", u"shimizu.rie"},
    Known{u"池田 麻衣", u"ikeda.mai"},
    Known{u"小野寺 拓海", u"onodera.takumi"},
    Known{u"グエン ティ・ラン", u"nguyen.lan"},
    Known{u"近藤 秀樹", u"kondo.hideki"},
    // Administrators by a Citrix identity with the same address (R51), one of them still invited.
    Known{u"佐藤 花子", u"sato.hanako"},
    Known{u"髙橋 美咲", u"takahashi.misaki"},
    Known{u"Anna Miller", u"anna.miller"},
    Known{u"福田 彩", u"fukuda.aya"},
    // Who can be invited: two of one name, kana, Latin letters, an address that is not the user name.
    Known{u"坂本 舞", u"sakamoto.mai"},
    Known{u"遠藤 誠", u"endo.makoto"},
    Known{u"青木 優", u"aoki.yu"},
    Known{u"西村 陸", u"nishimura.riku"},
    Known{u"田村 健", u"tamura.ken"},
    Known{u"田村 健", u"tamura.ken2"},
    Known{u"さくらい ひなた", u"sakurai.hinata"},
    Known{u"アマノ ユリ", u"amano.yuri"},
    Known{u"𠮷野 﨑", u"yoshino.saki"},
    Known{u"John Carter", u"john.carter"},
    Known{u"Sophie O'Neil", u"sophie.oneil"},
    Known{u"本田 司", u"honda.tsukasa", u"t-honda@group.aobashoji.example.jp"},
    Known{u"Priya Raman (Guest)", u"priya.raman_partner.example.com#EXT#",
          u"priya.raman@partner.example.com"},
    // Who cannot: an address of Citrix (R50), and accounts without the mail attribute (R110).
    Known{u"導入支援 (Guest)", u"onboarding_citrix.com#EXT#", u"onboarding@citrix.com"},
    Known{u"太田 紗季", u"ota.saki", nullptr},
    Known{u"会議室 東京3F", u"room.tokyo3f", nullptr},
    Known{u"svc-backup", u"svc-backup", nullptr},
};

constexpr int madeUp = 280;
constexpr int withoutMail = 17; ///< every so many has no mail attribute
constexpr int inLatin = 9;      ///< every so many is written in Latin letters

/// The people of Extra, in another guise: the same words, without numbers in their addresses.
DirectoryEntry madeUpEntry(int number)
{
    const auto person = extra(number);
    const auto mailbox = person.mailbox.section(u'.', 0, 1);
    const auto latin = [&](int part) {
        const auto word = mailbox.section(u'.', part, part);
        return word.first(1).toUpper() + word.sliced(1);
    };
    const auto address = mailbox + u'@' + companyDomain;
    return {number % inLatin == 0 ? latin(1) + u' ' + latin(0) : person.family + u' ' + person.given,
            number % withoutMail == 0 ? QString() : address, address};
}

} // namespace

QList<DirectoryEntry> directory()
{
    QList<DirectoryEntry> entries;
    for (const auto &one : known_) {
        const auto principal = QString::fromUtf16(one.mailbox) + u'@' + companyDomain;
        const auto mail = one.mail ? QString::fromUtf16(one.mail) : QString();
        entries.append(
            {QString::fromUtf16(one.name), one.mail && mail.isEmpty() ? principal : mail, principal});
    }
    for (int number = 1; number <= madeUp; ++number)
        entries.append(madeUpEntry(number));
    return entries;
}

} // namespace ccj::sandbox::demo
