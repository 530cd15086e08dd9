// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/demodata.h"

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox::demo {

namespace {

constexpr auto azure = Provider::AzureAd;
constexpr auto citrix = Provider::Citrix;
constexpr auto active = State::Active;
constexpr auto invited = State::Invited;
constexpr auto expired = State::Expired;

constexpr std::array company_ = {
    Line{u"佐藤", u"花子", nullptr, u"sato.hanako", u"full", citrix, active, 812},
    Line{u"鈴木", u"一郎", nullptr, u"suzuki.ichiro", u"full", citrix, active, 790},
    Line{u"髙橋", u"美咲", u"たかはし みさき", u"takahashi.misaki", u"helpdesk", citrix, active, 402},
    Line{u"田中", u"健太", nullptr, u"tanaka.kenta", u"network", citrix, active, 3},
    Line{u"渡邉", u"翔", u"わたなべ しょう", u"watanabe.sho", u"auditor", citrix, active, 377},
    Line{u"伊藤", u"さくら", nullptr, u"ito.sakura", u"full", citrix, active, 611},
    Line{u"山本", u"大輔", nullptr, u"yamamoto.daisuke", u"network", citrix, active, 598},
    Line{u"中村", u"陽子", nullptr, u"nakamura.yoko", u"licensing", citrix, active, 540},
    Line{u"小林", u"誠", nullptr, u"kobayashi.makoto", u"full", azure, active, 505},
    Line{u"加藤", u"由美", nullptr, u"kato.yumi", u"desktops", azure, active, 471},
    Line{u"吉田", u"拓也", nullptr, u"yoshida.takuya", u"helpdesk", azure, active, 466},
    Line{u"山田", u"太郎", nullptr, u"yamada.taro", u"library", citrix, active, 433},
    Line{u"佐々木", u"愛", nullptr, u"sasaki.ai", u"auditor", citrix, active, 420},
    Line{u"山口", u"直樹", nullptr, u"yamaguchi.naoki", u"monitor", citrix, active, 398},
    Line{u"松本", u"恵", nullptr, u"matsumoto.megumi", u"everything", citrix, active, 365},
    Line{u"井上", u"健", nullptr, u"inoue.ken", u"images", azure, active, 350},
    Line{u"木村", u"明日香", nullptr, u"kimura.asuka", u"helpdesk", citrix, active, 331},
    Line{u"林", u"剛", nullptr, u"hayashi.tsuyoshi", u"network", citrix, active, 318},
    Line{u"斎藤", u"真由美", nullptr, u"saito.mayumi", u"desktops", citrix, active, 290},
    Line{u"齋藤", u"和也", u"さいとう かずや", u"saito.kazuya", u"desktops", citrix, active, 288},
    Line{u"清水", u"理恵", nullptr, u"shimizu.rie", u"helpdesk", azure, active, 260},
    Line{u"山﨑", u"浩二", u"やまさき こうじ", u"yamasaki.koji", u"licensing", citrix, active, 233},
    Line{u"阿部", u"奈々", nullptr, u"abe.nana", u"monitor", citrix, active, 210},
    Line{u"森", u"俊介", nullptr, u"mori.shunsuke", u"images", citrix, active, 201},
    Line{u"池田", u"麻衣", nullptr, u"ikeda.mai", u"helpdesk", azure, active, 188},
    Line{u"橋本", u"亮", nullptr, u"hashimoto.ryo", u"auditor", citrix, active, 170},
    Line{u"石川", u"千尋", nullptr, u"ishikawa.chihiro", u"nothing", citrix, active, 152},
    Line{u"小野寺", u"拓海", nullptr, u"onodera.takumi", u"network", azure, active, 133},
    Line{u"東海林", u"悠", u"しょうじ ゆう", u"shoji.yu", u"library", citrix, active, 120},
    Line{u"長谷川", u"智子", nullptr, u"hasegawa.tomoko", u"desktops", citrix, active, 96},
    Line{u"グエン", u"ティ・ラン", nullptr, u"nguyen.lan", u"helpdesk", azure, active, 64},
    Line{u"Miller", u"Anna", nullptr, u"anna.miller", u"auditor", citrix, active, 41},
    Line{u"五十嵐", u"光", u"いがらし ひかる", u"igarashi.hikaru", u"helpdesk", citrix, active, 20},
    Line{u"福田", u"彩", nullptr, u"fukuda.aya", u"full", citrix, invited, 0},
    Line{u"岡田", u"慎吾", nullptr, u"okada.shingo", u"helpdesk", citrix, invited, 1},
    Line{u"前田", u"玲奈", nullptr, u"maeda.rena", u"network", citrix, invited, 3},
    Line{u"近藤", u"秀樹", nullptr, u"kondo.hideki", u"desktops", azure, invited, 4},
    Line{u"藤井", u"美穂", nullptr, u"fujii.miho", u"licensing", citrix, expired, 9},
    Line{u"村上", u"徹", nullptr, u"murakami.toru", u"full", citrix, expired, 47},
};

// people[1] of the company belongs here too and is added by the seed.
constexpr std::array partner_ = {
    Line{u"中川", u"緑", nullptr, u"nakagawa.midori", u"full", citrix, active, 700},
    Line{u"平野", u"航", nullptr, u"hirano.wataru", u"network", citrix, active, 210},
    Line{u"上田", u"桃子", nullptr, u"ueda.momoko", u"helpdesk", citrix, invited, 2},
};

constexpr std::array groups_ = {Group{u"VDIヘルプデスク", u"helpdesk"},
                                Group{u"VDI運用チーム（大阪）", u"images"}};

QString role(int number)
{
    return u"R-5c0d2f6e8a314b7f9d10c3e4b5a6%1"_s.arg(number, 4, 10, QChar(u'0'));
}

constexpr std::array families = {
    std::pair{u"石井", "ishii"},    std::pair{u"小川", "ogawa"},     std::pair{u"後藤", "goto"},
    std::pair{u"岡本", "okamoto"},  std::pair{u"藤田", "fujita"},    std::pair{u"遠藤", "endo"},
    std::pair{u"青木", "aoki"},     std::pair{u"坂本", "sakamoto"},  std::pair{u"三浦", "miura"},
    std::pair{u"藤原", "fujiwara"}, std::pair{u"西村", "nishimura"}, std::pair{u"原田", "harada"},
    std::pair{u"中野", "nakano"},   std::pair{u"竹内", "takeuchi"},  std::pair{u"金子", "kaneko"},
    std::pair{u"中山", "nakayama"}, std::pair{u"和田", "wada"},      std::pair{u"石田", "ishida"},
    std::pair{u"菅原", "sugawara"}, std::pair{u"宮崎", "miyazaki"},  std::pair{u"大塚", "otsuka"},
    std::pair{u"小山", "koyama"},   std::pair{u"増田", "masuda"},
};
constexpr std::array givens = {
    std::pair{u"陽菜", "hina"},   std::pair{u"結衣", "yui"},      std::pair{u"蓮", "ren"},
    std::pair{u"悠真", "yuma"},   std::pair{u"美月", "mizuki"},   std::pair{u"大和", "yamato"},
    std::pair{u"葵", "aoi"},      std::pair{u"颯太", "sota"},     std::pair{u"紗希", "saki"},
    std::pair{u"隼人", "hayato"}, std::pair{u"千夏", "chinatsu"}, std::pair{u"圭介", "keisuke"},
    std::pair{u"綾香", "ayaka"},  std::pair{u"勇気", "yuki"},     std::pair{u"静香", "shizuka"},
    std::pair{u"正樹", "masaki"}, std::pair{u"裕子", "yuko"},     std::pair{u"修", "osamu"},
    std::pair{u"典子", "noriko"},
};

} // namespace

std::span<const Line> companyLines()
{
    return company_;
}

std::span<const Line> partnerLines()
{
    return partner_;
}

std::span<const Group> groups()
{
    return groups_;
}

Grants grantsFor(const QString &duties)
{
    const QJsonArray plain;
    const QJsonArray everywhere{u"*"_s};
    if (duties == u"helpdesk")
        return {{role(5), QJsonArray{u"S-Tokyo"_s, u"S-Osaka"_s}}, {u"notifications"_s, plain}};
    if (duties == u"network")
        return {{u"domains"_s, plain}, {u"resourceLocations"_s, plain}, {u"notifications"_s, plain}};
    if (duties == u"auditor")
        return {{u"systemLog"_s, plain}, {role(7), everywhere}};
    if (duties == u"licensing")
        return {{u"licensing"_s, plain}, {u"supportTickets"_s, plain}};
    if (duties == u"library")
        return {{u"library"_s, plain}, {u"workspaceConfiguration"_s, plain}};
    if (duties == u"desktops")
        return {{role(2), everywhere}, {role(3), QJsonArray{u"S-Fukuoka"_s}}};
    if (duties == u"images")
        return {{role(3), everywhere}, {role(4), everywhere}};
    if (duties == u"monitor")
        return {{role(8), everywhere}};
    if (duties == u"everything")
        return {{role(1), everywhere},       {u"domains"_s, plain},       {u"library"_s, plain},
                {u"notifications"_s, plain}, {u"secureClients"_s, plain}, {u"resourceLocations"_s, plain}};
    return {};
}

Extra extra(int number)
{
    // 23 family names, 19 given names and 7 sets of duties share no divisor: neighbours always differ.
    static constexpr std::array duties{u"helpdesk", u"network",  u"auditor", u"licensing",
                                       u"library",  u"desktops", u"images"};
    const auto &[family, familyLatin] = families[size_t(number) % families.size()];
    const auto &[given, givenLatin] = givens[size_t(number) % givens.size()];
    return {QString::fromUtf16(family), QString::fromUtf16(given),
            u"%1.%2.%3"_s.arg(QLatin1StringView(familyLatin), QLatin1StringView(givenLatin)).arg(number),
            QString::fromUtf16(duties[size_t(number) % duties.size()])};
}

} // namespace ccj::sandbox::demo
