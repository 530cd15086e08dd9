// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/resourcelocations/connector.h"

#include <chrono>

namespace ccj::resourcelocations {

/// How a connector is, in one word (R169). What hides the rest comes first.
enum class ConnectorState {
    Error,         ///< the service says so: a hosting problem (R172)
    UpdateStuck,   ///< an update has been running for too long
    Updating,      ///< an update is running; that it does not answer meanwhile is as it should be
    Disconnected,  ///< the service says so (R171)
    NotInContact,  ///< the service says so, or it has been silent for too long (R170)
    Unknown,       ///< the service says nothing that tells
    UpdateFailed,  ///< works, with an old version: the last update failed
    UpdateBlocked, ///< works, with an old version: updates are switched off
    Outdated,      ///< works, with an old version: its update is to come
    Healthy,
};

/// A connector reports in about once a minute. This long without a word it is not in contact, whatever its
/// status says: the status of one that fell silent is known to lag.
constexpr std::chrono::minutes longestSilence{5};
/// An update takes about ten minutes, its restart included; six times that is no longer patience.
constexpr std::chrono::minutes longestUpdate{60};

/// How the connector was at the moment of the reading, by the server's clock: a list that gets old here makes
/// no connector silent.
ConnectorState stateOf(const Connector &connector, const QDateTime &asOf);

/// How long it has not been heard of; nothing when it never was. Never below zero.
std::optional<std::chrono::seconds> silenceOf(const Connector &connector, const QDateTime &asOf);

/// It carries load now.
bool serves(ConnectorState state);

} // namespace ccj::resourcelocations

Q_DECLARE_METATYPE(ccj::resourcelocations::ConnectorState)
