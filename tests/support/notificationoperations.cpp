// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/emailpreferencescontroller.h"

#include "tests/support/httpcalls.h"
#include "tests/support/operations.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace ccj::testing {

using notifications::Dismissal;
using notifications::EmailPreferences;
using notifications::EmailPreferencesController;
using notifications::Notification;
using notifications::NotificationsController;
using Nature = Operation::Nature;

namespace {

bool isQuiet(Console &console)
{
    return waitFor([&] { return !console.notifications.isLoading(); });
}

QString read(Console &console)
{
    console.notifications.refresh();
    const bool ended = isQuiet(console);
    const auto error = console.notifications.error();
    return !ended ? u"no end"_s : error ? inAWord(*error) : u"ok"_s;
}

/// The organisation that the session works in; empty where that is not known.
QString presentOrganization(Console &console)
{
    return console.session.organization().value_or(auth::Organization()).id;
}

/// In the smaller of the organisations of the person who has two.
bool signInAndRead(Console &console)
{
    if (!console.signInAs(1))
        return false;
    const auto first = presentOrganization(console);
    const auto profile = console.session.profile().value_or(auth::Profile());
    for (const auto &other : profile.organizations) {
        if (other.id != first)
            console.session.switchOrganization(other.id);
    }
    if (!waitFor([&] { return !console.session.isSwitching() && presentOrganization(console) != first; }))
        return false;
    console.followNotifications();
    return isQuiet(console) && !console.notifications.error();
}

/// What a service would send.
net::Request sending(const QString &eventId)
{
    net::Request request;
    request.verb = "POST";
    request.path = u"/notifications/"_s;
    const QJsonObject content{{u"languageTag"_s, u"ja-JP"_s},
                              {u"title"_s, u"試験の通知 "_s + eventId},
                              {u"description"_s, u"本文"_s}};
    request.json = QJsonDocument(QJsonObject{{u"destinationAdmin"_s, u"*"_s},
                                             {u"component"_s, u"試験"_s},
                                             {u"createdDate"_s, u"2026-04-01T09:00:00.000Z"_s},
                                             {u"eventId"_s, eventId},
                                             {u"severity"_s, u"Information"_s},
                                             {u"priority"_s, u"Normal"_s},
                                             {u"content"_s, QJsonArray{content}}});
    request.change = Change{u"test.send"_s, eventId, {}, {}};
    return request;
}

/// New ones, each with another text, and the console knows them.
bool send(Console &console, int count, QStringList &ids)
{
    QStringList events;
    for (int i = 0; i < count; ++i) {
        events << QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto call = HttpCall::send(console.client, sending(events.last()));
        const auto &answer = call->result;
        if (!waitFor([&] { return answer.has_value(); }) || !answer || !*answer)
            return false;
    }
    if (read(console) != u"ok"_s)
        return false;
    ids.clear();
    const auto &model = console.notifications.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (events.contains(model.at(row).newest().eventId))
            ids << model.at(row).newest().id;
    }
    return ids.size() == count;
}

/// Dismisses without the time for undo, and waits until the page knows how it ended.
QString dismiss(Console &console, const QStringList &ids)
{
    static const QMap<Dismissal::State, QString> words{{Dismissal::State::Done, u"Done"_s},
                                                       {Dismissal::State::TargetGone, u"TargetGone"_s},
                                                       {Dismissal::State::Refused, u"Refused"_s},
                                                       {Dismissal::State::NotApplied, u"NotApplied"_s},
                                                       {Dismissal::State::Unknown, u"Unknown"_s}};
    auto &controller = console.notifications;
    const QObject context;
    QString word;
    QObject::connect(&controller, &NotificationsController::dismissalChanged, &context,
                     [&](const Dismissal &dismissal) {
                         if (dismissal.isFinished())
                             word = words.value(dismissal.state) +
                                    (dismissal.error ? u' ' + inAWord(*dismissal.error) : QString());
                     });
    controller.dismiss(ids);
    controller.sendHeld();
    const bool ended = waitFor([&] { return !word.isEmpty() && !controller.isLoading(); });
    return ended ? word : u"no end"_s;
}

/// The server's own word on whether these are dismissed; below zero when it cannot be had.
int areDismissed(Console &console, const QStringList &ids)
{
    if (read(console) != u"ok"_s)
        return -1;
    return std::ranges::all_of(ids, [&](const QString &id) {
        const auto item = console.notifications.notification(id);
        return item && item->isDismissed();
    });
}

Operation list()
{
    return {.name = "notifications",
            .match = "GET /notifications",
            .open = signInAndRead,
            .run = [](Console &console) {
                console.notifications.clear(); // what is known comes without a body that could be wrong
                console.followNotifications();
                return read(console);
            }};
}

Operation dismissal(const QByteArray &name, const QByteArray &path, int count)
{
    QMap<QByteArray, QString> otherwise{{"truncate", u"Done"_s}}; // its answer has no body
    if (count > 1)
        otherwise.insert("404", u"Refused NotFound"_s); // some of them may be there
    const auto ids = std::make_shared<QStringList>();
    return {.name = name,
            .match = "POST " + path,
            .nature = Nature::Change,
            .open = signInAndRead,
            .prepare = [ids, count](Console &console) { return send(console, count, *ids); },
            .run = [ids](Console &console) { return dismiss(console, *ids); },
            .effects = [ids](Console &console) { return areDismissed(console, *ids); },
            .otherwise = otherwise};
}

Operation preferences()
{
    return {.name = "e-mail preferences",
            .match = "GET /console/v1/notifications/preferences",
            .run = [](Console &console) {
                EmailPreferencesController controller(console.client);
                controller.refresh();
                const auto &read = controller.preferences();
                if (!waitFor([&] { return read.state() != PageState::Loading; }))
                    return u"no end"_s;
                return read.error() ? inAWord(*read.error()) : u"ok"_s;
            }};
}

QString savePreferences(EmailPreferencesController &controller, const EmailPreferences &wanted)
{
    using Saving = EmailPreferencesController::Saving;
    static const QMap<Saving, QString> words{{Saving::Done, u"Done"_s},
                                             {Saving::Refused, u"Refused"_s},
                                             {Saving::NotApplied, u"NotApplied"_s},
                                             {Saving::Unknown, u"Unknown"_s}};
    controller.save(wanted);
    const bool ended = waitFor(
        [&] { return !controller.isBusy() && controller.preferences().state() != PageState::Refreshing; });
    const auto &error = controller.saveError();
    return ended ? words.value(controller.saving()) + (error ? u' ' + inAWord(*error) : QString())
                 : u"no end"_s;
}

Operation changedPreferences()
{
    const auto controller = std::make_shared<std::optional<EmailPreferencesController>>();
    const auto wanted = std::make_shared<EmailPreferences>();
    const auto readThem = [controller](Console &console) {
        controller->emplace(console.client);
        (*controller)->refresh();
        return waitFor([&] { return (*controller)->preferences().state() == PageState::Ready; });
    };
    return {.name = "changed e-mail preferences",
            .match = "PUT /console/v1/notifications/preferences",
            .nature = Nature::Change,
            .prepare =
                [=](Console &console) {
                    if (!readThem(console))
                        return false;
                    *wanted = *(*controller)->preferences().value();
                    wanted->sendEmails = !wanted->sendEmails;
                    return true;
                },
            .run = [=](Console &) { return savePreferences(**controller, *wanted); },
            .effects =
                [=](Console &console) {
                    return readThem(console)
                               ? int((*controller)->preferences().value()->hasSameChoices(*wanted))
                               : -1;
                },
            .otherwise = {{"404", u"Refused NotFound"_s}}};
}

} // namespace

QList<Operation> operationsOfNotifications()
{
    return {list(), dismissal("dismissed notification", "/console/v1/notifications/*/dismiss", 1),
            dismissal("dismissed notifications", "/console/v1/notifications/dismiss", 2), preferences(),
            changedPreferences()};
}

} // namespace ccj::testing
