// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/worker.h"
#include "app/net/httpclient.h"

#include <functional>
#include <memory>
#include <utility>

/// What the classes that speak one area of the API share: from an answer to what it says.
namespace ccj::net {

/// Turns the callback of a typed result into one of the HTTP client's. `parse` takes a Response and gives a
/// Result<T>.
template <class T, class Parse>
HttpClient::Callback parsed(std::move_only_function<void(Result<T>)> callback, Parse parse)
{
    return [callback = std::move(callback), parse = std::move(parse)](Result<Response> response) mutable {
        if (!response)
            callback(std::unexpected(std::move(response.error())));
        else
            callback(parse(*response));
    };
}

/// For answers whose body says nothing.
inline HttpClient::Callback withoutBody(std::move_only_function<void(Result<void>)> callback)
{
    return parsed<void>(std::move(callback), [](const Response &) { return Result<void>(); });
}

/// Sends, and parses the answer in the background: two steps under one handle. `parse` takes a Response,
/// gives a Result<T> and must not touch what belongs to the GUI thread. Both must outlive the handle.
template <class T, class Parse>
Pending sendAndParse(HttpClient &http, Worker &worker, Request request,
                     std::move_only_function<void(Result<T>)> callback, Parse parse)
{
    Completion<Result<T>> completion(std::move(callback));
    const auto step = std::make_shared<Pending>();
    completion.onCancel([step] { step->cancel(); });
    *step =
        http.send(std::move(request), [&worker, step, completion, parse](Result<Response> response) mutable {
            if (!response)
                return completion.deliver(std::unexpected(std::move(response.error())));
            const auto job = [answer = std::move(*response), parse](const std::stop_token &) {
                return Result<T>(parse(answer));
            };
            *step = worker.run(
                job, [completion](Result<T> result) mutable { completion.deliver(std::move(result)); });
        });
    return completion.pending();
}

} // namespace ccj::net
