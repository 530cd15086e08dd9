// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/demonotifications.h"

#include "app/sandbox/cloud.h"
#include "app/sandbox/demodata.h"
#include "app/sandbox/notification.h"
#include "app/sandbox/notificationmessage.h"
#include "app/sandbox/resourcelocation.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr qint64 minute = qint64(60) * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// One language of a text.
struct Words
{
    const char16_t *language;
    const char16_t *title;
    const char16_t *description;
};

struct Line
{
    qint64 age; ///< since its receipt
    const char16_t *component;
    const char16_t *severity;
    const char16_t *priority;
    std::array<Words, 2> texts; ///< the second may be left out
    const char16_t *location = nullptr;
    bool personal = false;             ///< for people[0] alone
    const char16_t *address = nullptr; ///< where to read more
};

constexpr auto ja = u"ja-JP";
constexpr auto en = u"en-US";
constexpr Words none{nullptr, nullptr, nullptr};

constexpr Words hostDown{ja, u"ハイパーバイザー接続「VC-TYO-01」に接続できません",
                         u"ホスト接続のテストに失敗しました。資格情報と証明書を確認してください。"};
constexpr Words hostDownEn{
    en, u"The hosting connection \"VC-TYO-01\" cannot be reached",
    u"The test of the hosting connection failed. Check its credentials and certificate."};

constexpr std::array lines{
    Line{2 * hour,
         u"Citrix DaaS",
         u"Warning",
         u"Normal",
         {Words{ja, u"未登録のマシンがあります: 3台",
                u"デリバリーグループ「営業部デスクトップ」のVDAのうち3台が、1時間以上登録されていません。"},
          Words{en, u"3 machines are unregistered",
                u"Three VDAs of the delivery group \"営業部デスクトップ\" have not been registered for an "
                u"hour."}},
         u"東京DC1"},
    Line{5 * hour, u"Citrix DaaS", u"Error", u"High", {hostDown, hostDownEn}, u"東京DC1"},
    Line{6 * hour, u"Citrix DaaS", u"Error", u"High", {hostDown, hostDownEn}, u"東京DC1"},
    Line{7 * hour, u"Citrix DaaS", u"Error", u"High", {hostDown, hostDownEn}, u"東京DC1"},
    Line{31 * hour, u"Citrix DaaS", u"Error", u"High", {hostDown, hostDownEn}, u"東京DC1"},
    Line{32 * hour, u"Citrix DaaS", u"Error", u"High", {hostDown, hostDownEn}, u"東京DC1"},
    Line{day + 3 * hour,
         u"Workspace Environment Management",
         u"Information",
         u"Low",
         {Words{en, u"Scheduled maintenance on Sunday, 02:00 to 04:00 JST",
                u"Configuration changes are not applied during the maintenance. Sessions are not affected."},
          none},
         nullptr,
         false,
         u"https://status.example.jp/maintenance/2218"},
    Line{2 * day,
         u"Citrix DaaS",
         u"Success",
         u"Normal",
         {Words{ja, u"イメージの更新が完了しました",
                u"マシンカタログ「Windows 11 標準」の120台すべてが新しいイメージで起動しました。"},
          Words{en, u"An image update is complete",
                u"All 120 machines of the catalog \"Windows 11 標準\" have started with the new image."}}},
    Line{3 * day,
         u"Licensing",
         u"Warning",
         u"High",
         {Words{ja, u"ライセンス使用率が92%に達しました",
                u"Citrix DaaSの250ライセンスのうち、230が割り当てられています。"},
          Words{en, u"92% of the licenses are in use",
                u"230 of the 250 licenses of Citrix DaaS are assigned."}}},
    Line{5 * day,
         u"Workspace",
         u"Error",
         u"Urgent",
         {Words{ja, u"カスタムURLの証明書の有効期限まであと9日です",
                u"<b>重要</b>: <a href=\"https://workspace.example.jp/\">workspace.example.jp</a>の証明書を"
                "更新してください。<br>更新しない場合、利用者は &lt;ワークスペース&gt; "
                "にサインインできなくなります。"
                "<script>alert(1)</script>"},
          Words{en, u"The certificate of the custom URL expires in 9 days",
                u"<b>Important</b>: renew the certificate of <a href=\"https://workspace.example.jp/\">"
                "workspace.example.jp</a>.<br>Otherwise users can no longer sign in to &lt;Workspace&gt;."
                "<script>alert(1)</script>"}}},
    Line{8 * day,
         u"Gateway Service",
         u"Warning",
         u"Normal",
         {Words{u"ar", u"تأخر الاتصال عبر بوابة الخدمة في الشرق الأوسط",
                u"زمن الاستجابة أعلى من المعتاد (240 ms) لمستخدمي المكتب في دبي. نعمل على حل المشكلة."},
          none}},
    Line{12 * day,
         u"Citrix Cloud",
         u"Information",
         u"Normal",
         {Words{ja, u"新機能: 管理者グループにリソースの場所の権限を割り当て可能になりました",
                u"Azure "
                u"ADのグループにカスタムアクセスを割り当てると、グループのメンバーが管理者としてサインインで"
                u"きます。"},
          Words{en, u"New: permissions for resource locations can be given to groups",
                u"Members of an Azure AD group with custom access can sign in as administrators."}},
         nullptr,
         false,
         u"https://docs.example.jp/whats-new/administrator-groups"},
    Line{13 * day,
         u"Citrix Cloud",
         u"Information",
         u"Normal",
         {Words{ja, u"アクセス権の棚卸しをお願いします",
                u"四半期ごとの棚卸しの期限は今月末です。この通知は、担当者だけに送信されています。"},
          Words{en, u"Please review the access rights",
                u"The quarterly review is due at the end of the month. Only its owner receives this."}},
         nullptr,
         true},
    Line{40 * day,
         u"Session Recording",
         u"Information",
         u"Low",
         {Words{ja, u"録画サーバーのストレージを拡張しました", u""},
          Words{en, u"The storage of the recording servers has been extended", u""}}},
    Line{75 * day,
         u"Citrix Cloud",
         u"Success",
         u"Normal",
         {Words{ja, u"サポートケース 82914477 が解決されました",
                u"ご報告いただいた問題は、コネクタのアップデートで修正されました。"},
          Words{en, u"Support case 82914477 has been resolved",
                u"An update of the connectors has fixed the problem that you reported."}}},
};

constexpr std::array partnerLines{
    Line{4 * hour,
         u"Citrix DaaS",
         u"Warning",
         u"Normal",
         {Words{ja, u"未登録のマシンがあります: 1台",
                u"デリバリーグループ「倉庫端末」のVDAのうち1台が、1時間以上登録されていません。"},
          Words{en, u"1 machine is unregistered",
                u"One VDA of the delivery group \"倉庫端末\" has not been registered for an hour."}},
         u"横浜物流センター"},
};

QString text(const char16_t *characters)
{
    return QString::fromUtf16(characters);
}

/// The same id for the same place in the same list.
QString idOf(const QString &customerId, int number)
{
    static const QUuid space(u"{0b9f3c1e-5a0e-4a51-9a1e-515790610003}"_s);
    return QUuid::createUuidV5(space, u"%1/%2"_s.arg(customerId).arg(number)).toString(QUuid::WithoutBraces);
}

/// Makes the notifications of one organisation.
class Herald
{
public:
    Herald(Cloud &cloud, const QString &customerId)
        : m_cloud(cloud), m_customerId(customerId), m_now(cloud.clock.now())
    {
        for (const auto &location : LocationStore(cloud.database).ofCustomer(customerId))
            m_locations.insert(location.name, location.id);
    }

    /// `number` tells it from the others of the organisation.
    void tell(const Line &line, int number)
    {
        const auto message = this->message(line);
        m_notifications.append({.id = idOf(m_customerId, number),
                                .customerId = m_customerId,
                                .personId = line.personal ? m_person : QString(),
                                .eventKey = {},
                                .receivedAt = m_now - line.age,
                                .message = message,
                                .dismissedAt = {}});
    }
    void personalFor(const QString &personId) { m_person = personId; }
    /// Oldest first, as they would have come in.
    void save()
    {
        std::ranges::sort(m_notifications, {}, &Notification::receivedAt);
        NotificationStore(m_cloud.database).addAll(m_notifications);
    }

private:
    QJsonArray content(const Line &line) const;
    QJsonObject message(const Line &line) const;

    Cloud &m_cloud;
    QString m_customerId;
    QString m_person;
    qint64 m_now;
    QHash<QString, QString> m_locations;
    QList<Notification> m_notifications;
};

QJsonArray Herald::content(const Line &line) const
{
    QJsonArray list;
    for (const auto &words : line.texts) {
        if (words.language)
            list.append(
                QJsonObject{{u"languageTag"_s, text(words.language)},
                            {u"title"_s, text(words.title)},
                            {u"description"_s, text(words.description)},
                            {u"detailUri"_s, line.address ? QJsonValue(text(line.address)) : QJsonValue()}});
    }
    return list;
}

QJsonObject Herald::message(const Line &line) const
{
    auto message = withOptionalFields({{u"destinationAdmin"_s, line.personal ? m_person : u"*"_s},
                                       {u"component"_s, text(line.component)},
                                       {u"createdDate"_s, preciseTimeText(m_now - line.age)},
                                       {u"severity"_s, text(line.severity)},
                                       {u"priority"_s, text(line.priority)}});
    message.insert(u"eventId"_s, idOf(u"event"_s, int(line.age / minute)));
    message.insert(u"content"_s, content(line));
    if (line.location)
        message.insert(u"data"_s,
                       QJsonObject{{u"resourceLocationId"_s, m_locations.value(text(line.location))}});
    return message;
}

void subscribe(Cloud &cloud, const QString &customerId, const QString &serviceName, int daysLeft)
{
    cloud.database.run(u"INSERT INTO subscriptions VALUES (?, ?, ?)"_s,
                       {customerId, serviceName, cloud.clock.now() + daysLeft * day});
}

} // namespace

void plantNotifications(Cloud &cloud)
{
    Herald company(cloud, demo::company);
    auto owner = cloud.database.run(u"SELECT person_id FROM demo_people WHERE position=0"_s);
    owner.next();
    company.personalFor(owner.value(0).toString());
    int number = 0;
    for (const auto &line : lines)
        company.tell(line, ++number);
    company.save();
    Herald partner(cloud, demo::partner);
    for (const auto &line : partnerLines)
        partner.tell(line, ++number);
    partner.save();
    subscribe(cloud, demo::company, u"xendesktop"_s, 210);
    subscribe(cloud, demo::company, u"wem"_s, 27);
    subscribe(cloud, demo::partner, u"xendesktop"_s, 95);
}

void plantManyNotifications(Cloud &cloud)
{
    constexpr int many = 5000;
    Herald company(cloud, demo::company);
    const auto sent = int(lines.size() + partnerLines.size());
    for (int number = 1; number <= many; ++number) {
        auto line = lines[size_t(number) % lines.size()];
        line.age = number * (88 * day / many);
        line.personal = false;
        company.tell(line, sent + number);
    }
    company.save();
}

} // namespace ccj::sandbox
