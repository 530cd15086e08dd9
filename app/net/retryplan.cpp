// SPDX-License-Identifier: Apache-2.0
#include "app/net/retryplan.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::net {

namespace {

constexpr std::array pauses{1000ms, 3000ms};
constexpr auto longestWait = 60s;

bool mayRepeat(const QByteArray &verb, const Error &error)
{
    if (error.outcomeUnknown)
        return false;
    if (error.kind == Error::Kind::RateLimited)
        return error.name() != "tooManyAttempts"_L1;
    return isReading(verb) && error.isTransient() && error.httpStatus != 501;
}

} // namespace

bool isReading(const QByteArray &verb)
{
    return verb == "GET";
}

std::optional<std::chrono::milliseconds> retryDelay(const QByteArray &verb, const Error &error, int attempt,
                                                    double jitter)
{
    using std::chrono::milliseconds;
    if (attempt > std::ssize(pauses) || !mayRepeat(verb, error))
        return std::nullopt;
    if (error.retryAfter) {
        // Never earlier than asked; a little later, so that many clients do not come back as one.
        if (*error.retryAfter > longestWait)
            return std::nullopt;
        return *error.retryAfter + milliseconds(static_cast<qint64>(jitter * 500));
    }
    const auto pause = static_cast<double>(pauses.at(static_cast<size_t>(attempt - 1)).count());
    return milliseconds(static_cast<qint64>(pause * (0.8 + 0.4 * jitter)));
}

} // namespace ccj::net
