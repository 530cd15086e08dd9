// SPDX-License-Identifier: Apache-2.0
#include "app/resourcelocations/forceddeletion.h"

#include <algorithm>

namespace ccj::resourcelocations {

namespace {

template <class T> bool holds(const QList<T> &rows, const QString &id)
{
    return std::ranges::find(rows, id, &T::id) != rows.end();
}

/// It is known now that the step did not happen.
Error known(Error error)
{
    error.outcomeUnknown = false;
    return error;
}

} // namespace

void ForcedDeletion::start(const ResourceLocation &location, const QList<Connector> &connectors)
{
    if (isRunning())
        return;
    m_location = location;
    m_connectors = connectors;
    m_removed = 0;
    m_stopAsked = false;
    m_error.reset();
    goOn();
}

void ForcedDeletion::stop()
{
    if (!isRunning() || m_stopAsked)
        return;
    m_stopAsked = true;
    Q_EMIT changed();
}

void ForcedDeletion::reset()
{
    m_request.cancel();
    m_connectors.clear();
    m_location = {};
    m_removed = 0;
    m_error.reset();
    setState(State::Idle);
}

void ForcedDeletion::goOn()
{
    if (m_stopAsked)
        end(State::Stopped);
    else if (m_removed < m_connectors.size())
        removeNext();
    else
        deleteLocation();
}

void ForcedDeletion::removeNext()
{
    m_request = m_api.removeConnector(m_connectors.at(m_removed),
                                      [this](const Result<bool> &answer) { onConnectorAnswer(answer); });
    setState(State::RemovingConnector);
}

void ForcedDeletion::onConnectorAnswer(const Result<bool> &answer)
{
    // One that is not there any more is what was wanted.
    if (answer || answer.error().kind == Error::Kind::NotFound)
        connectorIsGone();
    else if (answer.error().outcomeUnknown)
        readBackConnector(answer.error());
    else
        end(State::Failed, answer.error());
}

void ForcedDeletion::readBackConnector(const Error &error)
{
    const auto judge = [this, error](const Result<Reading<Connector>> &present) {
        if (!present || !present->items)
            end(State::Failed, error);
        else if (holds(*present->items, m_connectors.at(m_removed).id))
            end(State::Failed, known(error));
        else
            connectorIsGone();
    };
    m_request = m_api.connectors({}, judge, m_location.id);
    setState(State::ReadingBack);
}

void ForcedDeletion::connectorIsGone()
{
    ++m_removed;
    goOn();
}

void ForcedDeletion::deleteLocation()
{
    m_request = m_api.remove(m_location, [this](const Result<void> &answer) { onLocationAnswer(answer); });
    setState(State::DeletingLocation);
}

void ForcedDeletion::onLocationAnswer(const Result<void> &answer)
{
    if (answer || answer.error().kind == Error::Kind::NotFound)
        end(State::Done);
    else if (answer.error().outcomeUnknown)
        readBackLocation(answer.error());
    else
        end(State::Failed, answer.error());
}

void ForcedDeletion::readBackLocation(const Error &error)
{
    const auto judge = [this, error](const Result<Reading<ResourceLocation>> &present) {
        if (!present || !present->items)
            end(State::Failed, error);
        else if (holds(*present->items, m_location.id))
            end(State::Failed, known(error));
        else
            end(State::Done);
    };
    m_request = m_api.locations({}, judge);
    setState(State::ReadingBack);
}

void ForcedDeletion::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void ForcedDeletion::end(State state, std::optional<Error> error)
{
    m_error = std::move(error);
    setState(state);
    Q_EMIT finished();
}

} // namespace ccj::resourcelocations
