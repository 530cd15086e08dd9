// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/address.h"
#include "app/connectivity/checkresult.h"
#include "app/core/nametable.h"

/// The names under which values of the check are written to files.
namespace ccj::connectivity {

using namespace Qt::StringLiterals;

inline constexpr NameTable transportNames{Name{Transport::Https, "https"_L1},
                                          Name{Transport::Http, "http"_L1}};

inline constexpr NameTable groupNames{
    Name{Group::Common, "common"_L1}, Name{Group::Connector, "connector"_L1},
    Name{Group::Console, "console"_L1}, Name{Group::Certificates, "certificates"_L1},
    Name{Group::Own, "own"_L1}};

inline constexpr NameTable authorityNames{
    Name{Authority::Unknown, "unknown"_L1}, Name{Authority::Public, "public"_L1},
    Name{Authority::Local, "local"_L1}, Name{Authority::Untrusted, "untrusted"_L1}};

inline constexpr NameTable stepNames{Name{Step::Proxy, "proxy"_L1}, Name{Step::Name, "name"_L1},
                                     Name{Step::Connection, "connection"_L1}, Name{Step::Tls, "tls"_L1},
                                     Name{Step::Answer, "answer"_L1}};

inline constexpr NameTable problemNames{
    Name{Problem::NameUnknown, "nameUnknown"_L1},
    Name{Problem::NameServiceFailed, "nameServiceFailed"_L1},
    Name{Problem::Refused, "refused"_L1},
    Name{Problem::Unreachable, "unreachable"_L1},
    Name{Problem::Silent, "silent"_L1},
    Name{Problem::Reset, "reset"_L1},
    Name{Problem::TlsTooOld, "tlsTooOld"_L1},
    Name{Problem::TlsFailed, "tlsFailed"_L1},
    Name{Problem::WrongName, "wrongName"_L1},
    Name{Problem::Expired, "expired"_L1},
    Name{Problem::NotYetValid, "notYetValid"_L1},
    Name{Problem::SelfSigned, "selfSigned"_L1},
    Name{Problem::UntrustedIssuer, "untrustedIssuer"_L1},
    Name{Problem::BadCertificate, "badCertificate"_L1},
    Name{Problem::NotHttp, "notHttp"_L1},
    Name{Problem::ProxyUnreachable, "proxyUnreachable"_L1},
    Name{Problem::ProxyRefused, "proxyRefused"_L1},
    Name{Problem::ProxyWantsPassword, "proxyWantsPassword"_L1},
    Name{Problem::ProxyWrongPassword, "proxyWrongPassword"_L1},
    Name{Problem::ProxyFailed, "proxyFailed"_L1},
};

} // namespace ccj::connectivity
