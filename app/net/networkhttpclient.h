// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/clock.h"
#include "app/net/environment.h"
#include "app/net/etagcache.h"
#include "app/net/exchange.h"
#include "app/net/httpclient.h"
#include "app/net/wirerequest.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace ccj::net {

/// The one place with an HTTP policy. At most six requests are on their way, what the user waits for
/// first; a time-out runs from the moment a request really leaves; failures that pass are repeated as
/// retryDelay() says; a change that got no answer is an error with outcomeUnknown and never repeated.
/// Every change is recorded before it leaves and completed after its answer. A callback must not destroy
/// the client itself.
class NetworkHttpClient final : public QObject, public HttpClient
{
    Q_OBJECT
public:
    using Jitter = std::function<double()>; ///< from 0 to 1
    static constexpr int mostInFlight = 6;
    static constexpr int mostBackgroundInFlight = 4; ///< so that the user never waits for polling alone

    /// Clock and recorder must outlive the client.
    NetworkHttpClient(Environment environment, Clock &clock, ChangeRecorder &recorder,
                      QObject *parent = nullptr);
    ~NetworkHttpClient() override;

    Pending send(Request request, Callback callback) override;

    /// A tag for Accept-Language: "ja" or "en".
    void setLanguage(const QByteArray &tag);
    void setJitter(Jitter jitter) { m_jitter = std::move(jitter); }
    /// Forgets what was answered so far; call when somebody else signs in.
    void clearCache() { m_cache.clear(); }
    /// From now on connections are made anew when the computer changes networks. Call after the first
    /// paint: it loads a plugin.
    void watchNetwork();

private:
    struct Call;
    using CallPtr = std::shared_ptr<Call>;

    void enqueue(const CallPtr &call);
    void pump();
    CallPtr takeNext();
    void depart(const CallPtr &call);
    QNetworkReply *sendOnce(QNetworkRequest &wire, const Request &request);
    void arrive(const CallPtr &call, Result<Response> result);
    void resume(const Call *paused);
    void complete(const CallPtr &call, Result<Response> result);
    void abandon(const CallPtr &call);
    void record(Call &call, ChangeOutcome outcome, const QString &transactionId);

    Clock &m_clock;
    ChangeRecorder &m_recorder;
    WireRequests m_wire;
    EtagCache m_cache;
    Jitter m_jitter;
    QNetworkAccessManager m_manager;
    std::deque<CallPtr> m_waiting[2]; ///< by Priority
    std::vector<CallPtr> m_inFlight;
    std::vector<CallPtr> m_paused; ///< until their next attempt
};

} // namespace ccj::net
