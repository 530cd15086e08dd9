// SPDX-License-Identifier: Apache-2.0
#include "app/net/networkhttpclient.h"

#include "app/core/logging.h"
#include "app/net/oneshotbody.h"
#include "app/net/retryplan.h"
#include "app/net/systemproxies.h"

#include <QNetworkInformation>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::net {

namespace {

/// 502 and 504: a gateway on the way got no answer from the server behind it.
bool mayHaveHappened(const Error &error, bool arrived)
{
    return error.httpStatus == 502 || error.httpStatus == 504 || (error.httpStatus == 0 && arrived);
}

ChangeOutcome outcomeOf(const Result<Response> &result)
{
    if (result)
        return ChangeOutcome::Done;
    return result.error().outcomeUnknown ? ChangeOutcome::Unknown : ChangeOutcome::Refused;
}

} // namespace

struct NetworkHttpClient::Call
{
    Request request;
    Completion<Result<Response>> completion;
    QString transactionId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<QString> changeKey; ///< set while a record is open
    QPointer<Exchange> exchange;
    Pending pause;
    std::chrono::milliseconds departedAt{0};
    int attempts = 0;
    bool conditional = false; ///< If-None-Match is ours
};

NetworkHttpClient::NetworkHttpClient(Environment environment, Clock &clock, ChangeRecorder &recorder,
                                     QObject *parent)
    : QObject(parent), m_clock(clock), m_recorder(recorder), m_wire(std::move(environment)), m_jitter([] {
          return QRandomGenerator::global()->generateDouble();
      })
{
    m_manager.setProxyFactory(new SystemProxyFactory);
}

NetworkHttpClient::~NetworkHttpClient()
{
    for (auto &queue : m_waiting)
        queue.clear();
    auto calls = m_inFlight;
    calls.insert(calls.end(), m_paused.begin(), m_paused.end());
    for (const auto &call : calls)
        abandon(call);
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly)); // before the manager of their replies
}

Pending NetworkHttpClient::send(Request request, Callback callback)
{
    auto call = std::make_shared<Call>();
    call->request = std::move(request);
    call->completion = Completion<Result<Response>>(std::move(callback));
    auto pending = call->completion.pending();
    if (auto objection = m_wire.objection(call->request)) {
        call->completion.deliverLater(std::unexpected(*std::move(objection)));
        return pending;
    }
    call->completion.onCancel([self = QPointer(this), weak = std::weak_ptr(call)] {
        const auto held = weak.lock();
        if (self && held)
            self->abandon(held);
    });
    enqueue(call);
    pump();
    return pending;
}

void NetworkHttpClient::setLanguage(const QByteArray &tag)
{
    m_wire.setLanguage(tag);
    m_cache.clear();
}

void NetworkHttpClient::enqueue(const CallPtr &call)
{
    m_waiting[static_cast<size_t>(call->request.priority)].push_back(call);
}

void NetworkHttpClient::pump()
{
    while (std::ssize(m_inFlight) < mostInFlight) {
        const auto call = takeNext();
        if (!call)
            return;
        depart(call);
    }
}

NetworkHttpClient::CallPtr NetworkHttpClient::takeNext()
{
    const auto isBackground = [](const CallPtr &call) {
        return call->request.priority == Priority::Background;
    };
    for (auto &queue : m_waiting) {
        if (queue.empty())
            continue;
        if (isBackground(queue.front()) &&
            std::ranges::count_if(m_inFlight, isBackground) >= mostBackgroundInFlight)
            continue;
        auto call = std::move(queue.front());
        queue.pop_front();
        return call;
    }
    return nullptr;
}

void NetworkHttpClient::depart(const CallPtr &call)
{
    if (const auto &change = call->request.change; change && !call->changeKey)
        call->changeKey = m_recorder.begin(*change);
    m_inFlight.push_back(call);
    ++call->attempts;
    call->departedAt = m_clock.elapsed();
    auto request = call->request;
    call->conditional = m_cache.prepare(request);
    auto wire = m_wire.build(request, call->transactionId);
    auto *reply = request.verb == "GET" ? m_manager.get(wire) : sendOnce(wire, request);
    call->exchange = new Exchange(reply, request, m_clock, this,
                                  [this, call](Result<Response> result) { arrive(call, std::move(result)); });
}

QNetworkReply *NetworkHttpClient::sendOnce(QNetworkRequest &wire, const Request &request)
{
    auto *body = new OneShotBody(WireRequests::body(request));
    wire.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
    wire.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *reply = m_manager.sendCustomRequest(wire, request.verb, body);
    body->setParent(reply);
    return reply;
}

void NetworkHttpClient::arrive(const CallPtr &call, Result<Response> result)
{
    const auto &request = call->request;
    qCInfo(lcNet).noquote() << call->transactionId << request.verb << request.path
                            << (result ? result->status : result.error().httpStatus)
                            << (m_clock.elapsed() - call->departedAt).count() << "ms"
                            << call->exchange->bytesReceived() << "bytes";
    std::erase(m_inFlight, call);
    const bool hasBegun = call->exchange->hasBegun();
    const bool arrived = std::exchange(call->exchange, nullptr)->mayHaveArrived();
    if (result) {
        if (result->transactionId.isEmpty())
            result->transactionId = call->transactionId;
        m_cache.store(request, *result);
        if (result->status == 304 && call->conditional)
            result = m_cache.resolve(request, *std::move(result));
        return complete(call, std::move(result));
    }
    auto &error = result.error();
    if (error.transactionId.isEmpty())
        error.transactionId = call->transactionId;
    error.outcomeUnknown = !isReading(request.verb) && mayHaveHappened(error, arrived);
    const auto delay = retryDelay(request.verb, error, call->attempts, m_jitter());
    if (!delay || hasBegun)
        return complete(call, std::move(result));
    m_paused.push_back(call);
    call->pause = m_clock.after(*delay, [this, raw = call.get()] { resume(raw); });
    pump();
}

void NetworkHttpClient::resume(const Call *paused)
{
    const auto found = std::ranges::find(m_paused, paused, &CallPtr::get);
    const CallPtr call = std::move(*found);
    m_paused.erase(found);
    enqueue(call);
    pump();
}

void NetworkHttpClient::complete(const CallPtr &call, Result<Response> result)
{
    record(*call, outcomeOf(result), result ? result->transactionId : result.error().transactionId);
    pump();
    call->completion.deliver(std::move(result));
}

void NetworkHttpClient::abandon(const CallPtr &call)
{
    call->pause.cancel();
    const bool arrived = call->exchange && call->exchange->mayHaveArrived();
    if (call->exchange)
        call->exchange->cancel();
    for (auto &queue : m_waiting)
        std::erase(queue, call);
    std::erase(m_inFlight, call);
    std::erase(m_paused, call);
    record(*call, arrived ? ChangeOutcome::Unknown : ChangeOutcome::Refused, call->transactionId);
    pump();
}

void NetworkHttpClient::record(Call &call, ChangeOutcome outcome, const QString &transactionId)
{
    if (const auto key = std::exchange(call.changeKey, std::nullopt))
        m_recorder.end(*key, outcome, transactionId);
}

void NetworkHttpClient::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this] { m_manager.clearConnectionCache(); });
}

} // namespace ccj::net
