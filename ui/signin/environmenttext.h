// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/net/environment.h"

#include <QCoreApplication>
#include <QString>

namespace ccj::ui {

/// What an environment is called on the screen, in the language of the moment.
struct EnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(EnvironmentText)
public:
    /// A server on this computer is called a sandbox, so that nobody takes it for the real cloud.
    static QString name(const net::Environment &environment);
    /// A server on this computer: a place to try things out.
    static bool isSandbox(const net::Environment &environment);
    /// The host, with the port where it is not the usual one.
    static QString address(const net::Environment &environment);
};

} // namespace ccj::ui
