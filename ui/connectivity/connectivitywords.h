// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include "app/connectivity/connectivitycontroller.h"

#include <QCoreApplication>

namespace ccj::ui {

/// The connectivity check in words, in the language of the moment.
struct ConnectivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectivityWords)
public:
    /// One or two words; what failed is named.
    static QString state(const connectivity::AddressRow &row);
    static Tone tone(connectivity::AddressRow::State state);
    /// "Same as before", "Worse than before"; empty while there is nothing to compare.
    static QString trend(const connectivity::AddressRow &row);
    static QString group(connectivity::Group group);
    /// All of them, in one line.
    static QString groups(const connectivity::Address &address);
    static QString purpose(const connectivity::Address &address);
    /// Where the address is published.
    static QString source(const connectivity::Address &address);
    static QString authority(connectivity::Authority authority);
    /// "12 ms"; a dash where nothing was measured.
    static QString duration(const connectivity::CheckResult::Duration &duration);
    /// "18 reachable, 2 failed"; what is zero is left out.
    static QString counts(const connectivity::Summary &summary);
    /// What a check that has ended most needs to say.
    static QString outcome(const connectivity::Summary &summary);
    /// Sentences after each other.
    static QString joined(const QStringList &sentences);
    static QString endpointProblem(connectivity::EndpointProblem problem);
};

} // namespace ccj::ui
