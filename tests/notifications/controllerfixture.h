// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/notifications/notificationscontroller.h"

#include "tests/notifications/notificationbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakehttp.h"

#include <QTemporaryDir>
#include <QtTest>

/// The notifications' controller over a server by script, a clock that stands still and a real archive.
namespace ccj::testing {

using namespace notifications;
using namespace std::chrono_literals;

inline const auto listPath = u"/notifications?includeDismissed=true"_s;
inline const auto dismissSeveralPath = u"/console/v1/notifications/dismiss"_s;

inline QString dismissPath(const QString &id)
{
    return u"/console/v1/notifications/%1/dismiss"_s.arg(id);
}

inline Error noAnswer()
{
    auto error = Error::of(Error::Kind::Timeout);
    error.outcomeUnknown = true;
    return error;
}

inline QJsonObject dismissedJson(const QString &id)
{
    return with(notificationJson(id), {{u"dismissedAt"_s, u"2026-04-01T01:00:00Z"_s}});
}

/// Writes down what it is told.
class RecordingAnnouncer : public Announcer
{
public:
    void announce(const Notification &notification) override { lines << notification.id; }
    void announceTogether(const QList<Notification> &notifications, Occasion occasion) override
    {
        static const QStringList names{u"many"_s, u"after quiet"_s, u"digest"_s};
        QStringList ids;
        for (const auto &notification : notifications)
            ids << notification.id;
        lines << names.at(static_cast<int>(occasion)) + u": "_s + ids.join(u' ');
    }
    void withdraw(const QString &id) override { lines << u"withdraw "_s + id; }
    QStringList lines;
};

struct ControllerFixture
{
    QTemporaryDir folder;
    FakeHttp http;
    FakeClock clock;
    RecordingAnnouncer announcer;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    QString file = folder.filePath(u"notifications.db"_s);
    std::optional<Archive> archive;
    std::optional<NotificationsController> controller;
    QList<Dismissal> reports;
    Place place{u"sandbox"_s, u"acme"_s, u"hanako"_s, true};

    ControllerFixture() { start(); }
    /// As after a restart of the program.
    void start()
    {
        controller.reset();
        archive.reset();
        archive.emplace(file, clock);
        controller.emplace(http, clock, *archive, settings);
        controller->attention().setAnnouncer(&announcer);
        reports.clear();
        QObject::connect(&*controller, &NotificationsController::dismissalChanged, &*controller,
                         [this](const Dismissal &dismissal) { reports.append(dismissal); });
    }
    void expectList(const QJsonArray &items, const QByteArray &etag = {})
    {
        http.expect("GET", listPath)
            .reply(200, QJsonDocument(pageOf(items)).toJson(),
                   etag.isEmpty() ? Headers() : Headers{{"ETag", etag}});
    }
    /// The list has been read, kept in the archive, and what is new was announced.
    bool settled()
    {
        if (!QTest::qWaitFor([this] { return !controller->isLoading(); }))
            return false;
        bool isKept = false; // the archive does one thing after the other
        const Pending last =
            archive->contents(place.scope(), [&](const Result<ArchiveContents> &) { isKept = true; });
        return QTest::qWaitFor([&] { return isKept; });
    }
    bool enter(const QJsonArray &items)
    {
        expectList(items);
        controller->setPlace(place);
        return settled() && !controller->error();
    }
    bool read(const QJsonArray &items)
    {
        expectList(items);
        controller->refresh();
        return settled() && !controller->error();
    }
    bool reported(Dismissal::State state)
    {
        return QTest::qWaitFor([&] { return !reports.isEmpty() && reports.last().state == state; });
    }
    int rows(State state)
    {
        int count = 0;
        for (int row = 0; row < controller->model().rowCount(); ++row)
            count += controller->model().at(row).state == state ? 1 : 0;
        return count;
    }
};

} // namespace ccj::testing
