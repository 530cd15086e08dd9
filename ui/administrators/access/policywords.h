// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"

#include <QCoreApplication>

namespace ccj::ui {

/// What services, permissions and scopes are called, in the language of the moment. What has no name of ours
/// is called as the server calls it (R106).
class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
public:
    static QString service(const QString &serviceName);
    static QString policy(const administrators::Policy &policy);
    static QString scope(const administrators::Scope &scope);
    /// Where a granted role reaches: "Tokyo, Osaka", "All scopes"; empty when it has no scopes.
    static QString reach(const administrators::Policy &policy);
};

} // namespace ccj::ui
