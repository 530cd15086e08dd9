// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/roster/roster.h"

#include <functional>

namespace ccj::administrators {

/// Sorts places of a roster by name or by address. Equal ones stand by the other of the two, then by key, so
/// that the order is the same every time.
class NameOrder
{
public:
    enum class By { Name, Email };
    using Spots = std::function<Roster::Spot(quint32)>;

    explicit NameOrder(Spots spots) : m_spots(std::move(spots)) {}

    /// An ordered list with more places put in, which come in any order.
    std::vector<quint32> merged(const std::vector<quint32> &ordered, const std::vector<quint32> &added,
                                By by) const;

private:
    bool isBefore(quint32 left, quint32 right, By by) const;
    std::vector<quint32> sorted(const std::vector<quint32> &places, By by) const;

    Spots m_spots;
};

} // namespace ccj::administrators
