// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/notices.h"

#include "app/sandbox/notificationmessage.h"
#include "app/sandbox/sandboxclock.h"

#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

QJsonObject content(const QString &language, const QString &title, const QString &description)
{
    return {{u"languageTag"_s, language},
            {u"title"_s, title},
            {u"description"_s, description},
            {u"detailUri"_s, QJsonValue::Null}};
}

QString idOf(const QString &name)
{
    static const QUuid space(u"{0b9f3c1e-5a0e-4a51-9a1e-515790610002}"_s);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

/// All values at once: none of them is searched for the places of others.
template <class... Values> BothLanguages filled(const BothLanguages &text, const Values &...values)
{
    return {text.japanese.arg(values...), text.english.arg(values...)};
}

QString momentText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

/// Title and description take the connector's name as %1; the description the location's as %2 and a detail
/// as %3.
struct ConnectorWords
{
    QString severity;
    BothLanguages title;
    BothLanguages description;
};

ConnectorWords wordsFor(ConnectorEvent::Kind kind)
{
    using Kind = ConnectorEvent::Kind;
    switch (kind) {
    case Kind::FellSilent:
        return {u"Error"_s,
                {u"コネクタ %1 が切断されました"_s, u"The connector %1 is disconnected"_s},
                {u"リソースの場所「%2」のコネクタ %1 から、5分以上報告がありません。最後の報告: %3"_s,
                 u"The connector %1 in the resource location \"%2\" has not reported for five minutes. Its "
                 "last report: %3"_s}};
    case Kind::CameBack:
        return {u"Success"_s,
                {u"コネクタ %1 が再び接続されました"_s, u"The connector %1 is connected again"_s},
                {u"リソースの場所「%2」のコネクタ %1 が報告を再開しました。切断前の最後の報告: %3"_s,
                 u"The connector %1 in the resource location \"%2\" reports again. Its last report before: "
                 "%3"_s}};
    case Kind::Broke:
        return {u"Error"_s,
                {u"コネクタ %1 でエラーが発生しています"_s, u"The connector %1 reports an error"_s},
                {u"リソースの場所「%2」のコネクタ %1 が、マシンの異常を報告しました。最初の報告: %3"_s,
                 u"The connector %1 in the resource location \"%2\" reports that something on its machine is "
                 "broken. The first such report: %3"_s}};
    case Kind::UpdateFailed:
        return {u"Error"_s,
                {u"コネクタ %1 のアップデートに失敗しました"_s, u"The update of the connector %1 failed"_s},
                {u"リソースの場所「%2」のコネクタ %1 をアップデートできませんでした。48時間後に再試行します。"
                 "理由: %3"_s,
                 u"The connector %1 in the resource location \"%2\" could not be updated. It is tried again "
                 "after 48 hours. The reason: %3"_s}};
    case Kind::UpdateStuck:
        break;
    }
    return {u"Warning"_s,
            {u"コネクタ %1 のアップデートが終わりません"_s,
             u"The update of the connector %1 does not come to an end"_s},
            {u"リソースの場所「%2」のコネクタ %1 のアップデートが進んでいません。同じ場所のほかのコネクタは"
             "待機しています。対象のバージョン: %3"_s,
             u"The update of the connector %1 in the resource location \"%2\" makes no progress; the others "
             "there wait for it. The version: %3"_s}};
}

QString detailOf(const ConnectorEvent &event)
{
    using Kind = ConnectorEvent::Kind;
    switch (event.kind) {
    case Kind::FellSilent:
        return momentText(event.at - connectorLease);
    case Kind::CameBack:
        return momentText(event.connector.lastContactAt.value_or(event.at));
    case Kind::Broke:
        return momentText(event.at);
    case Kind::UpdateFailed:
        return event.connector.failureReason;
    case Kind::UpdateStuck:
        break;
    }
    return ReleaseTrain::version(event.release);
}

QString serviceTitle(const QString &serviceName)
{
    return serviceName == u"wem" ? u"Workspace Environment Management"_s : u"Citrix DaaS"_s;
}

} // namespace

Notification Notice::toNotification(const QString &customerId, const QString &key, qint64 at) const
{
    const auto id = idOf(customerId.toLower() + u'/' + key);
    auto message = withOptionalFields({{u"destinationAdmin"_s, u"*"_s},
                                       {u"component"_s, component},
                                       {u"createdDate"_s, preciseTimeText(at)},
                                       {u"eventId"_s, id},
                                       {u"severity"_s, severity},
                                       {u"priority"_s, priority}});
    message.insert(u"content"_s, QJsonArray{content(u"ja-JP"_s, title.japanese, description.japanese),
                                            content(u"en-US"_s, title.english, description.english)});
    message.insert(u"data"_s, data);
    return {.id = id,
            .customerId = customerId,
            .personId = {},
            .eventKey = key,
            .receivedAt = at,
            .message = message,
            .dismissedAt = {}};
}

Notice connectorNotice(const ConnectorEvent &event)
{
    const auto words = wordsFor(event.kind);
    const auto host = event.connector.fqdn.section(u'.', 0, 0);
    return {.component = u"Resource Locations"_s,
            .severity = words.severity,
            .priority = words.severity == u"Error" ? u"High"_s : u"Normal"_s,
            .title = filled(words.title, host),
            .description = filled(words.description, host, event.location.name, detailOf(event)),
            .data = {{u"resourceLocationId"_s, event.location.id}, {u"connectorId"_s, event.connector.id}}};
}

Notice invitationExpiredNotice(const QString &email)
{
    return {.severity = u"Warning"_s,
            .title = {u"招待の有効期限が切れました"_s, u"An invitation has expired"_s},
            .description = filled(
                {u"%1 への招待は、承諾されないまま有効期限が切れました。必要な場合は再送信してください。"_s,
                 u"The invitation for %1 expired before it was accepted. Send it again if it is still "
                 "needed."_s},
                email),
            .data = {{u"email"_s, email}}};
}

Notice clientCreatedNotice(const QString &clientId, const QString &name, const QString &creator)
{
    return {.title = {u"セキュアクライアントが作成されました"_s, u"A secure client was created"_s},
            .description =
                filled({u"%2さんがセキュアクライアント「%1」を作成しました。"
                        "心当たりがない場合は削除してください。"_s,
                        u"%2 created the secure client \"%1\". If it should not exist, delete it."_s},
                       name, creator),
            .data = {{u"clientId"_s, clientId}}};
}

Notice subscriptionNotice(const QString &serviceName, qint64 endsAt, int daysLeft)
{
    const auto date = QDateTime::fromMSecsSinceEpoch(endsAt, QTimeZone("Asia/Tokyo")).date();
    const BothLanguages dates{QLocale(u"ja_JP"_s).toString(date, u"yyyy年M月d日"_s),
                              QLocale(u"en_US"_s).toString(date, u"MMMM d, yyyy"_s)};
    const bool over = daysLeft == 0;
    const auto service = serviceTitle(serviceName);
    Notice notice{.severity = over ? u"Error"_s : u"Warning"_s,
                  .priority = daysLeft <= 7 ? u"High"_s : u"Normal"_s,
                  .title = {},
                  .description = {},
                  .data = {{u"serviceName"_s, serviceName}}};
    if (over) {
        notice.title = {u"%1のサブスクリプションの有効期限が切れました"_s.arg(service),
                        u"The subscription of %1 has expired"_s.arg(service)};
        notice.description = {
            u"%1に終了しました。30日後には、管理者も利用者もサービスを利用できなくなります。"_s.arg(
                dates.japanese),
            u"It ended on %1. After 30 days, neither administrators nor users can use the "
            "service."_s.arg(dates.english)};
        return notice;
    }
    notice.title = {u"%1のサブスクリプションの有効期限まであと%2日です"_s.arg(service).arg(daysLeft),
                    daysLeft == 1
                        ? u"The subscription of %1 ends within a day"_s.arg(service)
                        : u"The subscription of %1 ends within %2 days"_s.arg(service).arg(daysLeft)};
    notice.description = {
        u"%1に終了します。継続する場合は、それまでに延長してください。"_s.arg(dates.japanese),
        u"It ends on %1. Extend it before then to keep the service."_s.arg(dates.english)};
    return notice;
}

} // namespace ccj::sandbox
