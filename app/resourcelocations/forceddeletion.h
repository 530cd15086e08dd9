// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/resourcelocationsapi.h"

#include <QObject>

#include <optional>

namespace ccj::resourcelocations {

/// Deletes a location together with its connectors: one connector after the other, then the location. It can
/// be stopped between two of them, and ends at the first that is refused; what is removed by then stays
/// removed. Where no answer comes it reads back what happened and repeats nothing.
class ForcedDeletion : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle,
        RemovingConnector,
        DeletingLocation,
        ReadingBack, ///< no answer came to the last step
        Stopped,     ///< as was asked for
        Failed,      ///< error says why
        Done,
    };

    explicit ForcedDeletion(ResourceLocationsApi &api) : m_api(api) {}

    /// Not while it runs.
    void start(const ResourceLocation &location, const QList<Connector> &connectors);
    /// Ends it after the step that is on its way.
    void stop();
    /// Drops it, for another organisation or after signing out.
    void reset();

    State state() const { return m_state; }
    bool isRunning() const
    {
        return m_state == State::RemovingConnector || m_state == State::DeletingLocation ||
               m_state == State::ReadingBack;
    }
    bool isStopping() const { return isRunning() && m_stopAsked; }
    const ResourceLocation &location() const { return m_location; }
    /// In their order; the first removedCount() of them are gone, the next one is on its way or was refused.
    const QList<Connector> &connectors() const { return m_connectors; }
    qsizetype removedCount() const { return m_removed; }
    /// In Failed; outcomeUnknown: whether the last step happened could not be read back.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();
    void finished(); ///< Done, Stopped or Failed

private:
    void goOn();
    void removeNext();
    void deleteLocation();
    void onConnectorAnswer(const Result<bool> &answer);
    void onLocationAnswer(const Result<void> &answer);
    void readBackConnector(const Error &error);
    void readBackLocation(const Error &error);
    void connectorIsGone();
    void setState(State state);
    void end(State state, std::optional<Error> error = {});

    ResourceLocationsApi &m_api;
    State m_state = State::Idle;
    ResourceLocation m_location;
    QList<Connector> m_connectors;
    qsizetype m_removed = 0;
    bool m_stopAsked = false;
    std::optional<Error> m_error;
    Pending m_request;
};

} // namespace ccj::resourcelocations
