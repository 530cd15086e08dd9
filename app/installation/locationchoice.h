// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/error.h"
#include "app/core/pagestate.h"

#include <QList>
#include <QString>

#include <optional>

namespace ccj::installation {

/// A resource location into which a connector can be installed.
struct LocationChoice
{
    QString id;
    QString name;
    bool isDefault = false; ///< takes the connectors that name no location

    bool operator==(const LocationChoice &) const = default;
};

/// The resource locations and how far it is known which there are.
struct LocationChoices
{
    PageState state = PageState::Loading;
    QList<LocationChoice> locations;
    std::optional<Error> error; ///< why they could not be read

    bool operator==(const LocationChoices &) const = default;
};

} // namespace ccj::installation
