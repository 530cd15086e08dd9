// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/screenshots/scenes.h"
#include "tests/screenshots/stage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QStringList>

namespace ccj::testing {

/// Somebody who acts on a stage, shows what is there and keeps account of what did not come. The plays of
/// the single parts of the console are given one.
class Actor
{
public:
    Actor(Stage &stage, const Onlooker &onlooker) : m_stage(stage), m_onlooker(onlooker) {}

    Stage &stage() { return m_stage; }
    const QStringList &missing() const { return m_missing; }

    /// Shows what is on the screen once it is still.
    void show(const QString &scene);
    /// Shows it at once, while it still moves, as the next painting would.
    void glance(const QString &scene);
    /// Waits for it; says so in missing() when it does not come.
    bool expect(const QString &what, const std::function<bool()> &condition);
    /// Waits for a button with these words and presses it.
    void press(const char *context, const char *source);
    /// Waits for a button with these words.
    bool awaitButton(const char *context, const char *source);
    /// Waits for a field with this name.
    bool awaitField(const char *context, const char *name);
    /// The same, and puts a text into it.
    void enter(const char *context, const char *field, const QString &text);
    /// Signs out if need be, and signs in up to the answer to the password.
    void enterPassword(const QJsonObject &person);
    /// Waits for the button that Enter presses, and presses it.
    void goOn();
    /// Uses the action with these words; false, and missing, when it cannot be used.
    bool act(const char *context, const char *source);
    /// Closes every dialog.
    void leaveDialogs();

    /// What the interface says for a text of its sources, without access keys and dots.
    static QString words(const char *context, const char *source);

private:
    Stage &m_stage;
    const Onlooker &m_onlooker;
    QStringList m_missing;
};

/// The invitation of many: every step, cut and gone on with.
void playBulkInvitation(Actor &actor);
/// A first review from its start to what came of it, and a second one.
void playAccessReview(Actor &actor);
/// The access editor with changes, copied access, a removal and its undoing.
void playAccess(Actor &actor);
/// Tiles and table, every state of the lists, and a location and connector of each kind.
void playLocations(Actor &actor);
/// The installer's download, the command in every form, and what else the page of the installation says.
void playInstallation(Actor &actor);
/// What is known before a connector is installed: every section, and the search over all.
void playPreparation(Actor &actor);
/// The notifications: list, details, undo, archive and dialogs.
void playNotifications(Actor &actor);
/// The connectivity check, before it and after it, in a world with every kind of address.
void playConnectivity(Actor &actor);
/// The session of an API client, and keychains that do not work. Nobody is signed in afterwards.
void playSessions(Actor &actor);
/// My Profile with its dialogs, by somebody who is signed in.
void playProfile(Actor &actor);
/// Signing in without the authenticator, and what is said afterwards.
void playRecovery(Actor &actor);
/// Enrolment from its first step to its last.
void playEnrolment(Actor &actor);
/// The change of the device alone, in its own window, from the sign-in to the end.
void playDeviceChange(Actor &actor);

} // namespace ccj::testing
