// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/people.h"
#include "app/sandbox/refusal.h"
#include "app/sandbox/sessions.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ccj::sandbox {

struct Cloud;

/// The replacement of a person's device. The old device works until the change is completed. It belongs to
/// the session that opened it.
struct DeviceChange
{
    enum class Stage { Identity, NewDevice, Done, Closed }; ///< what is asked for next, or how it ended

    QString id;
    QString personId;
    qint64 sessionId = 0;
    QByteArray replaces; ///< the sealed key of the device that it began with
    Stage stage = Stage::Identity;
    QByteArray totpSealed; ///< from stage NewDevice on
    qint64 expiresAt = 0;
};

/// Opens one, 30 minutes long, and closes the person's earlier ones. All writes inside Database::write.
DeviceChange openDeviceChange(Cloud &cloud, const Person &person, const Session &session);
void saveDeviceChange(Cloud &cloud, const DeviceChange &change);
void closeDeviceChanges(Cloud &cloud, const QString &personId);
/// The open change of this id: 404 when there is none, 409 superseded when the device has changed since it
/// began, 409 wrongStep at another stage or when it is done.
OrRefusal<DeviceChange> deviceChangeAt(const Cloud &cloud, const QString &id, const Person &person,
                                       const Session &session, std::optional<DeviceChange::Stage> stage);
/// The old device dies, and with it everything that was proved with it: other sessions, tickets, changes.
void completeDeviceChange(Cloud &cloud, DeviceChange change, const Person &person, const Session &session,
                          qint64 totpLastStep);

} // namespace ccj::sandbox
