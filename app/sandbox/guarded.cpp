// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/cloud.h"
#include "app/sandbox/refusal.h"

#include <exception>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

Response rateLimited(qint64 seconds)
{
    auto response = commonError(429, u"rateLimitExceeded"_s, {{u"retryDelay"_s, QString::number(seconds)}});
    response.headers.append({"Retry-After", QByteArray::number(seconds)});
    return response;
}

} // namespace

Handler guarded(Cloud &cloud, Operation operation)
{
    return [&cloud, inner = withoutLimit(cloud, std::move(operation))](const Request &request) {
        const auto wait = cloud.rateLimit.charge(request.clientAddress, cloud.clock.now());
        return wait == 0 ? inner(request) : rateLimited(wait);
    };
}

Handler withoutLimit(Cloud &cloud, Operation operation)
{
    return [&cloud, operation = std::move(operation)](const Request &request) {
        try {
            return operation(cloud, request);
        } catch (const std::exception &error) {
            qWarning("sandbox: %s %s: %s", request.method.constData(), request.rawPath.constData(),
                     error.what());
            return commonError(503, u"serviceUnavailable"_s, {{u"retryDelay"_s, u"1"_s}});
        }
    };
}

} // namespace ccj::sandbox
