// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/azuredirectory.h"
#include "app/sandbox/caller.h"
#include "app/sandbox/cloud.h"
#include "app/sandbox/conditional.h"
#include "app/sandbox/emailaddress.h"
#include "app/sandbox/events.h"
#include "app/sandbox/invitations.h"
#include "app/sandbox/people.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr int defaultPage = 100;
constexpr int largestPage = 1000;

struct ListQuery
{
    AdministratorStore::Filter filter;
    qint64 afterRow = 0;
    int count = defaultPage;
};

/// The token holds the last row of the page before: rows that come or go elsewhere shift nothing.
QString continuationToken(qint64 row)
{
    return QString::fromLatin1(
        QByteArray("after:" + QByteArray::number(row)).toBase64(QByteArray::Base64UrlEncoding));
}

std::optional<qint64> rowOf(const QString &token)
{
    const auto text = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    const auto row = text.mid(6).toLongLong(&isNumber);
    return text.startsWith("after:") && isNumber ? std::optional(row) : std::nullopt;
}

Response tooLong(const QString &field)
{
    return badField(u"tooLong"_s, field);
}

OrRefusal<int> readCount(const QString &text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (!isNumber || text.startsWith(u'+') || text.startsWith(u'-'))
        return std::unexpected(badField(u"invalidString"_s, u"maxItemCount"_s));
    if (count < 1 || count > largestPage)
        return std::unexpected(commonError(400, u"outOfRange"_s,
                                           {{u"field"_s, u"maxItemCount"_s},
                                            {u"minimum"_s, u"1"_s},
                                            {u"maximum"_s, QString::number(largestPage)}}));
    return count;
}

OrRefusal<ListQuery> readListQuery(const QUrlQuery &query)
{
    const auto value = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    ListQuery list;
    list.filter = {value(u"type"_s), value(u"providerType"_s), value(u"id"_s)};
    const bool narrowed = query.hasQueryItem(u"type"_s) || query.hasQueryItem(u"providerType"_s) ||
                          query.hasQueryItem(u"maxItemCount"_s) ||
                          query.hasQueryItem(u"requestContinuation"_s);
    if (query.hasQueryItem(u"id"_s) && narrowed)
        return std::unexpected(badField(u"invalidString"_s, u"id"_s));
    if (list.filter.userId.size() > 100)
        return std::unexpected(tooLong(u"id"_s));
    if (list.filter.type.size() > 256)
        return std::unexpected(tooLong(u"type"_s));
    const QStringList providers{QString(), u""_s, u"Ad"_s, u"AzureAd"_s, u"CitrixSts"_s, u"Google"_s};
    if (!providers.contains(list.filter.providerType))
        return std::unexpected(badField(u"invalidEnum"_s, u"providerType"_s));
    if (const auto count = value(u"maxItemCount"_s); !count.isEmpty()) {
        const auto number = readCount(count);
        if (!number)
            return std::unexpected(number.error());
        list.count = *number;
    }
    if (const auto token = value(u"requestContinuation"_s); !token.isEmpty()) {
        const auto row = rowOf(token);
        if (!row || token.size() > 8192)
            return std::unexpected(badField(u"invalidString"_s, u"requestContinuation"_s));
        list.afterRow = *row;
    }
    return list;
}

Response list(Cloud &cloud, const Request &request)
{
    const auto caller = identify(cloud, request, Realm::Organization);
    if (!caller)
        return caller.error();
    const auto query = readListQuery(request.query);
    if (!query)
        return query.error();
    auto rows = AdministratorStore(cloud.database)
                    .page(caller->customerId, query->filter, query->afterRow, query->count + 1);
    if (rows.isEmpty() && !query->filter.userId.isEmpty())
        return notFound(u"administrator"_s, query->filter.userId);
    QJsonValue next;
    if (rows.size() > query->count) {
        rows.removeLast();
        next = continuationToken(rows.last().row);
    }
    QJsonArray items;
    const auto now = cloud.clock.now();
    for (const auto &row : std::as_const(rows))
        items.append(row.toJson(now));
    return unlessKnown(request,
                       Response::json(QJsonObject{{u"continuationToken"_s, next}, {u"items"_s, items}}));
}

/// Fills in what the tenant and the directory know of somebody from Azure AD. A person is invited at the
/// address in their mail attribute alone (R110): 400 emailNotAllowed.
OrRefusal<void> completeFromAzure(const Cloud &cloud, Administrator &row)
{
    const auto tenant = azureTenant(cloud, row.customerId);
    if (!tenant || tenant->id != row.providerId)
        return std::unexpected(ownError(409, u"azureAdNotConnected"_s));
    row.providerName = tenant->name;
    if (row.type == u"AdministratorGroup")
        return {};
    const auto user = findDirectoryUser(cloud, row.customerId, row.externalId);
    if (!user)
        return std::unexpected(badField(u"invalidString"_s, u"externalUserId"_s));
    if (row.email.isEmpty())
        row.email = user->mail;
    if (!isInvitableEmail(user->mail) || foldEmail(row.email) != foldEmail(user->mail))
        return std::unexpected(ownError(400, u"emailNotAllowed"_s, {{u"field"_s, u"email"_s}}));
    if (row.displayName.isEmpty())
        row.displayName = user->displayName;
    return {};
}

Response addAdministrator(Cloud &cloud, const Caller &caller, Administrator &row, Language language)
{
    AdministratorStore store(cloud.database);
    row.customerId = caller.customerId;
    row.createdAt = row.updatedAt = cloud.clock.now();
    if (row.providerType == u"AzureAd") {
        if (const auto known = completeFromAzure(cloud, row); !known)
            return known.error();
    }
    const bool group = row.type == u"AdministratorGroup";
    const bool known = group ? store.find(row.customerId, row.externalOid()).has_value()
                             : store.findByEmail(row.customerId, row.email).has_value();
    if (known)
        return ownError(409, u"alreadyInvited"_s);
    // A group has no mailbox to ask: it is active at once.
    if (group) {
        row.ucOid = row.externalOid();
        store.save(row);
    } else {
        sendInvitation(cloud, row, language);
    }
    return Response::json(row.toJson(cloud.clock.now()));
}

Response create(Cloud &cloud, const Request &request)
{
    return changeAsFull(cloud, request, [&](const Caller &caller) {
        const auto body = objectBody(request);
        if (!body)
            return body.error();
        auto invited = readInvitation(*body);
        if (!invited)
            return invited.error();
        return addAdministrator(cloud, caller, *invited, languageFrom(request.header("Accept-Language")));
    });
}

Response removeAdministrator(Cloud &cloud, const Request &request)
{
    return changeAsFull(cloud, request, [&](const Caller &caller) {
        const AdministratorStore store(cloud.database);
        const auto id = request.parameters.value("id");
        const auto row = store.find(caller.customerId, id);
        if (!row)
            return notFound(u"administrator"_s, id);
        if (row->pending)
            return ownError(400, u"invitationPending"_s);
        if (isLastFull(store, *row))
            return ownError(409, u"lastFullAdministrator"_s);
        store.remove(*row);
        // Their API clients go with them; the tokens of those answer accessRemoved from now on.
        cloud.database.run(u"DELETE FROM clients WHERE customer_id=? AND creator_id=?"_s,
                           {row->customerId, row->userId});
        if (!row->email.isEmpty())
            cloud.outbox.send(removedMail(languageFrom(request.header("Accept-Language")), row->email,
                                          customerName(cloud, row->customerId)),
                              cloud.clock.now());
        return Response::empty();
    });
}

Response cancelInvitation(Cloud &cloud, const Request &request)
{
    return changeAsFull(cloud, request, [&](const Caller &caller) {
        const auto email = request.query.queryItemValue(u"email"_s, QUrl::FullyDecoded);
        if (email.isEmpty())
            return badField(u"missing"_s, u"email"_s);
        if (email.size() > 256)
            return tooLong(u"email"_s);
        const AdministratorStore store(cloud.database);
        const auto row = store.findByEmail(caller.customerId, email);
        if (!row || !row->pending)
            return Response::json(false);
        recordEvents(cloud, cloud.clock.now()); // an expiry is told before the row goes
        store.remove(*row);
        return Response::json(true);
    });
}

} // namespace

void addAdministratorRoutes(Router &router, Cloud &cloud)
{
    router.add("GET", "/administrators", guarded(cloud, list));
    router.add("POST", "/administrators/$create", guarded(cloud, create));
    router.add("DELETE", "/administrators/invitations", guarded(cloud, cancelInvitation));
    router.add("DELETE", "/administrators/{id}", guarded(cloud, removeAdministrator));
}

} // namespace ccj::sandbox
