// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorscontroller.h"

#include <QObject>

#include <optional>

namespace ccj::administrators {

/// Editing one administrator's access: reads it, holds the choice beside it, and saves. Right before it
/// saves it reads once more: what another console has changed meanwhile is told and not overwritten
/// unseen (R133). The change itself is the controller's and goes on without the editor.
class AccessEditor : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Loading,
        Failed,   ///< nothing could be read; error() says why
        Ready,    ///< the choice can be made
        Checking, ///< reading once more before saving
    };

    AccessEditor(net::HttpClient &http, AdministratorsController &controller, const Administrator &target,
                 QObject *parent = nullptr);

    const Administrator &target() const { return m_target; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    /// As the server gave it last.
    const AccessModel &present() const { return m_present; }
    const AccessModel &choice() const { return m_choice; }
    /// What saving would change.
    QList<AccessDifference> changes() const { return difference(m_present, m_choice); }
    /// What another console changed while this one was editing; empty otherwise.
    const QList<AccessDifference> &changedMeanwhile() const { return m_changedMeanwhile; }

    void load();
    void setChoice(const AccessModel &choice);
    /// Takes another administrator's access as the choice, as far as it can be given here.
    void copy(const AccessModel &other) { setChoice(adopted(m_present, other)); }
    /// The choice becomes what is there at present.
    void startAgain();
    /// Ends in started(), in refused(), or, with another console's change, in changed().
    void save();
    /// Nothing is saved any more, unless started() was emitted.
    void cancelSave();

Q_SIGNALS:
    void changed(); ///< state(), present(), choice() or changedMeanwhile()
    void started(quint64 operation);
    void refused(const ccj::Error &error);

private:
    void onRead(const Result<AccessModel> &answer);
    void onCatalogue();
    void onCheck(const Result<AccessModel> &answer);
    void setState(State state);

    AdministratorsApi m_api;
    AdministratorsController &m_controller;
    Administrator m_target;
    State m_state = State::Loading;
    Error m_error;
    AccessModel m_present;
    AccessModel m_choice;
    QList<AccessDifference> m_changedMeanwhile;
    bool m_needsCatalogue = false;
    Pending m_request;
};

} // namespace ccj::administrators
