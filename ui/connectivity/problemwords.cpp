// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/problemwords.h"

namespace ccj::ui {

using connectivity::CheckResult;
using connectivity::Problem;
using connectivity::Step;

QString ProblemWords::title(Problem problem)
{
    switch (problem) {
    case Problem::NameUnknown:
        return tr("Name unknown");
    case Problem::NameServiceFailed:
        return tr("DNS not working");
    case Problem::Refused:
        return tr("Refused");
    case Problem::Unreachable:
        return tr("No route");
    case Problem::Silent:
        return tr("No answer");
    case Problem::Reset:
        return tr("Cut off");
    case Problem::TlsTooOld:
        return tr("TLS too old");
    case Problem::TlsFailed:
        return tr("TLS failed");
    case Problem::WrongName:
        return tr("Certificate of another host");
    case Problem::Expired:
        return tr("Certificate expired");
    case Problem::NotYetValid:
        return tr("Certificate not valid yet");
    case Problem::SelfSigned:
        return tr("Self-signed certificate");
    case Problem::UntrustedIssuer:
        return tr("Issuer not trusted");
    case Problem::BadCertificate:
        return tr("Certificate refused");
    case Problem::NotHttp:
        return tr("Not a web server");
    case Problem::ProxyUnreachable:
        return tr("Proxy not reachable");
    case Problem::ProxyRefused:
        return tr("Blocked by the proxy");
    case Problem::ProxyWantsPassword:
        return tr("Proxy wants a password");
    case Problem::ProxyWrongPassword:
        return tr("Proxy refused the password");
    case Problem::ProxyFailed:
        return tr("Proxy failed");
    }
    Q_UNREACHABLE();
}

QString ProblemWords::advice(const CheckResult &result)
{
    if (result.problem)
        return adviceFor(*result.problem, result);
    if (!result.isInterceptionSuspected())
        return {};
    return tr("The connection works, but the certificate was not issued by a public authority: \"%1\" is "
              "trusted on this computer only. Most often a proxy or security software decrypts the "
              "connection. "
              "Ask your network administrators to exempt this address.")
        .arg(result.issuer());
}

QString ProblemWords::decryption()
{
    return tr("SSL decryption on some proxies keeps Cloud Connectors from connecting (CTX221535).");
}

QString ProblemWords::silence(const CheckResult &result)
{
    switch (result.step) {
    case Step::Proxy:
        return tr(
            "The system did not say in time which proxy to use. Check its proxy settings, the address of "
            "a configuration script in particular.");
    case Step::Name:
        return tr("DNS did not answer in time. Check the name servers that this computer uses.");
    case Step::Connection:
        return tr("Nothing answered on port %1. Most often a firewall drops the packets: ask for outbound "
                  "TCP %1 to this address.")
            .arg(result.checked.port);
    case Step::Tls:
    case Step::Answer:
        return tr(
            "The connection was made, but nothing came back. Something in between, a firewall that looks "
            "into connections for example, may hold it.");
    }
    Q_UNREACHABLE();
}

QString ProblemWords::adviceFor(Problem problem, const CheckResult &result)
{
    switch (problem) {
    case Problem::NameUnknown:
        return tr("DNS knows no %1. Check the spelling where it is an entry of your own, and whether your "
                  "name "
                  "servers pass on names of the Internet.")
            .arg(result.checked.host);
    case Problem::NameServiceFailed:
        return tr("Names cannot be resolved at all. Check the name servers that this computer uses.");
    case Problem::Refused:
        return tr("The connection to port %1 was refused. A firewall may reject it: ask for outbound TCP %1 "
                  "to "
                  "this address.")
            .arg(result.checked.port);
    case Problem::Unreachable:
        return tr("There is no way to this address from here. Check the network connection and whether a "
                  "firewall forbids it.");
    case Problem::Silent:
        return silence(result);
    case Problem::Reset:
        return tr(
            "The connection was closed before it was complete. A firewall that looks at the name of the "
            "host may have cut it.");
    case Problem::NotHttp:
        return tr("Something answered on port %1, but not a web server. A firewall or a portal may stand in "
                  "between.")
            .arg(result.checked.port);
    case Problem::ProxyUnreachable:
    case Problem::ProxyRefused:
    case Problem::ProxyWantsPassword:
    case Problem::ProxyWrongPassword:
    case Problem::ProxyFailed:
        return adviceForProxy(problem, result);
    default:
        return adviceForTls(problem, result);
    }
}

QString ProblemWords::adviceForTls(Problem problem, const CheckResult &result)
{
    switch (problem) {
    case Problem::TlsTooOld:
        return tr(
            "Nothing newer than TLS 1.1 is spoken there, and TLS 1.2 is the least that is accepted. The "
            "cloud speaks TLS 1.2: a proxy in between may be too old.");
    case Problem::WrongName:
        return tr("The certificate is for another host (%1). DNS or a portal may lead this name elsewhere.")
            .arg(result.chain.isEmpty() ? QString() : result.chain.first().subject);
    case Problem::Expired:
        return tr(
            "The certificate is no longer valid. Check this computer's clock first; if it is right, the "
            "owner of the address has to renew the certificate.");
    case Problem::NotYetValid:
        return tr("The certificate is not valid yet. Check this computer's clock.");
    case Problem::SelfSigned:
    case Problem::UntrustedIssuer:
        return tr("The certificate was issued by \"%1\", which this computer does not trust. Most often a "
                  "proxy "
                  "decrypts the connection. Ask your network administrators to exempt this address.")
            .arg(result.issuer());
    case Problem::BadCertificate:
        return tr("The certificate was refused. The technical details say why.");
    default:
        return tr("No encrypted connection could be agreed upon. The technical details say why.");
    }
}

QString ProblemWords::adviceForProxy(Problem problem, const CheckResult &result)
{
    switch (problem) {
    case Problem::ProxyUnreachable:
        return tr("The proxy %1 does not answer. Check the proxy settings of the system.").arg(result.proxy);
    case Problem::ProxyRefused:
        return tr("The proxy %1 does not let this address through. Ask its administrators to allow it.")
            .arg(result.proxy);
    case Problem::ProxyWantsPassword:
        return tr("The proxy %1 wants a user name and a password, and the system has none for it. Enter them "
                  "in "
                  "the proxy settings of the system.")
            .arg(result.proxy);
    case Problem::ProxyWrongPassword:
        return tr("The proxy %1 did not accept the user name and password of the system. Correct them in the "
                  "proxy settings of the system.")
            .arg(result.proxy);
    default:
        return tr("The proxy %1 could not reach this address or was not understood. The technical details "
                  "say "
                  "more.")
            .arg(result.proxy);
    }
}

} // namespace ccj::ui
