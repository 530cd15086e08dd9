// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/environmenttext.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace ccj::ui {

namespace {

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

bool EnvironmentText::isSandbox(const net::Environment &environment)
{
    return isThisComputer(environment.gateway.host());
}

QString EnvironmentText::name(const net::Environment &environment)
{
    if (!environment.name.isEmpty())
        return environment.name;
    if (environment.id == "japan"_L1)
        return u"Citrix Cloud Japan"_s;
    if (isSandbox(environment))
        return tr("Sandbox (this computer)");
    return address(environment);
}

QString EnvironmentText::address(const net::Environment &environment)
{
    if (environment.id == "japan"_L1)
        return environment.webConsole.host();
    const QString host = environment.gateway.host();
    const int port = environment.gateway.port();
    return port < 0 ? host : u"%1:%2"_s.arg(host).arg(port);
}

} // namespace ccj::ui
