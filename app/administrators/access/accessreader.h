// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/core/clock.h"

#include <QCache>
#include <QObject>

#include <chrono>
#include <optional>

namespace ccj::administrators {

/// Reads what one administrator after the other may do, as the selection moves. Asks only for whom it stays
/// on, gives up what is no longer looked at, and remembers answers until forget().
class AccessReader : public QObject
{
    Q_OBJECT
public:
    /// How long the selection must rest before the server is asked.
    static constexpr std::chrono::milliseconds patience{150};

    AccessReader(net::HttpClient &http, Clock &clock, QObject *parent = nullptr);

    /// Whether there is anything to read: Full access says all by itself, and an invitation has no access
    /// that the server would list.
    static bool isReadable(const Administrator &target);

    /// Whom to read about from now on; nobody is fine.
    void show(const std::optional<Administrator> &target);
    /// None while it is being read, and when there is nothing to read.
    const std::optional<Result<AccessModel>> &answer() const { return m_answer; }
    /// Asks again after an error.
    void retry();
    /// What is known may be outdated. What is shown stays until the new answer is there.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void ask(const Administrator &target);
    void onAnswer(const QString &key, Result<AccessModel> answer);

    static constexpr int mostKept = 200;

    AdministratorsApi m_api;
    Clock &m_clock;
    std::optional<Administrator> m_target;
    std::optional<Result<AccessModel>> m_answer;
    QCache<QString, AccessModel> m_known{mostKept}; ///< by Administrator::key()
    Pending m_rest;
    Pending m_request;
};

} // namespace ccj::administrators
