// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/protocol.h"

#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr size_t headBudget = 64 << 10;   ///< bytes of request line and headers
constexpr size_t discardLimit = 32 << 20; ///< bytes of a refused body that are still taken in

QByteArray bytes(const std::string &text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isControl(char c)
{
    return (c >= 0 && c < ' ') || c == 0x7f;
}

bool isLoopbackHost(const std::string &host)
{
    const auto name = host.substr(0, host.find(':', host.starts_with('[') ? host.find(']') : 0));
    const auto port = std::string_view(host).substr(name.size());
    const bool portFits =
        port.empty() || (port.size() > 1 && port.size() <= 6 && std::ranges::all_of(port.substr(1), isDigit));
    return portFits && (name == "127.0.0.1" || name == "[::1]" ||
                        QByteArray::fromStdString(name).compare("localhost", Qt::CaseInsensitive) == 0);
}

bool isLength(const std::string &text)
{
    return !text.empty() && text.size() <= 18 && std::ranges::all_of(text, isDigit);
}

Response problem(int status, const char *name, const QString &detail)
{
    return Response::error(status, u"urn:ccj:error:"_s + QLatin1StringView(name), detail);
}

/// Whether the request's framing can be trusted; two readings of where a body ends are none.
std::optional<Response> framingProblem(const httplib::Request &request, size_t payloadLimit)
{
    const auto lengths = request.get_header_value_count("Content-Length");
    const auto encodings = request.get_header_value_count("Transfer-Encoding");
    if (lengths + encodings > 1)
        return problem(400, "malformedRequest", u"The length of the body is ambiguous."_s);
    if (lengths == 1) {
        const auto text = request.get_header_value("Content-Length");
        if (!isLength(text))
            return problem(400, "malformedRequest", u"Content-Length is not a length."_s);
        if (std::stoull(text) > payloadLimit)
            return problem(413, "payloadTooLarge", u"The body is too large."_s);
    }
    if (encodings == 1 &&
        bytes(request.get_header_value("Transfer-Encoding")).compare("chunked", Qt::CaseInsensitive) != 0)
        return problem(400, "malformedRequest", u"Unknown Transfer-Encoding."_s);
    if (request.has_header("Content-Encoding"))
        return Response::error(415, u"https://errors-api.cloud.com/common/unsupportedMediaType"_s,
                               u"Compressed bodies are not accepted."_s);
    return {};
}

bool hasBody(const httplib::Request &request)
{
    const auto length = request.get_header_value("Content-Length");
    return request.has_header("Transfer-Encoding") || (!length.empty() && length != "0");
}

Request translated(const httplib::Request &from, const QByteArray &method, bool browserPort)
{
    Request to;
    to.method = method;
    const auto target = bytes(from.target);
    const auto question = target.indexOf('?');
    to.rawPath = question < 0 ? target : target.left(question);
    if (question >= 0)
        to.query = QUrlQuery(QString::fromUtf8(target.mid(question + 1)));
    for (const auto &[name, value] : from.headers)
        to.headers.append({bytes(name), bytes(value)});
    to.body = bytes(from.body);
    to.clientAddress = QString::fromStdString(from.remote_addr);
    to.browserPort = browserPort;
    return to;
}

} // namespace

Protocol::Protocol(Connection &connection, const Service &service)
    : m_connection(connection), m_service(service)
{
    set_payload_max_length(service.payloadLimit);
    // Bodies are read after this point; a refusal takes in what was announced, within reason, and ends
    // the connection.
    set_pre_routing_handler([this](const httplib::Request &, httplib::Response &response) {
        if (!m_refusal)
            return HandlerResponse::Unhandled;
        if (m_announced <= discardLimit)
            m_connection.discard(m_announced);
        send(*m_refusal, response);
        return HandlerResponse::Handled;
    });
    // httplib matches the decoded path, which cannot tell "%2F" from "/". admit() hides it, and every
    // request arrives here; Router works on the raw one.
    const auto handler = [this](const httplib::Request &from, httplib::Response &to) { answer(from, to); };
    Get("/", handler).Post("/", handler).Put("/", handler).Patch("/", handler).Delete("/", handler);
    set_error_handler(Handler([this](const httplib::Request &, httplib::Response &to) { explain(to); }));
    set_post_routing_handler(
        [this](const httplib::Request &request, httplib::Response &response) { finish(request, response); });
}

bool Protocol::serveOne()
{
    m_refusal.reset();
    m_method.clear();
    m_answered = false;
    m_unreadBody = false;
    m_offersRanges = false;
    m_connection.beginRequest(m_service.requestLimit, headBudget);
    bool clientCloses = false;
    const bool written = process_request(m_connection, false, clientCloses,
                                         [this](httplib::Request &request) { admit(request); });
    if (m_unreadBody)
        m_connection.linger();
    return written && !clientCloses && !m_close;
}

/// Called when the headers have been read, before the body.
void Protocol::admit(httplib::Request &request)
{
    m_method = bytes(request.method);
    m_refusal = refusal(request);
    if (m_refusal) {
        const auto length = request.get_header_value("Content-Length");
        m_announced = isLength(length) ? std::stoull(length) : 0;
        m_close = true;
        m_unreadBody = hasBody(request) || request.method == "CONNECT";
        if (request.method != "HEAD") // whose answer has no body
            request.method = "GET";
    } else {
        m_connection.extendBudget(m_service.payloadLimit + headBudget);
        // Without a length httplib would read until the client closes.
        if (!hasBody(request) && !request.has_header("Content-Length"))
            request.set_header("Content-Length", "0");
        if (request.method == "OPTIONS" || request.method == "TRACE" || request.method == "PRI")
            request.method = "GET"; // to the router, which knows the method as it was sent
    }
    request.path = "/";
    request.ranges.clear();
    request.headers.erase("Accept-Encoding"); // compressing for a loopback is work for nothing
}

std::optional<Response> Protocol::refusal(const httplib::Request &request) const
{
    if (request.get_header_value_count("Host") != 1)
        return problem(400, "malformedRequest", u"Exactly one Host header is needed."_s);
    if (!isLoopbackHost(request.get_header_value("Host")))
        return problem(403, "hostNotAllowed",
                       u"This server answers to 127.0.0.1, [::1] and localhost only."_s);
    if (request.has_header("Origin") &&
        (request.get_header_value_count("Origin") != 1 ||
         !m_service.origins.contains(bytes(request.get_header_value("Origin")))))
        return problem(403, "originNotAllowed", u"Pages of other origins may not call this server."_s);
    if (!request.target.starts_with('/') || std::ranges::any_of(request.target, isControl))
        return problem(400, "malformedRequest", u"The request target is not a path."_s);
    if (auto framing = framingProblem(request, m_service.payloadLimit))
        return framing;
    const bool takesBody =
        m_method == "POST" || m_method == "PUT" || m_method == "PATCH" || m_method == "DELETE";
    if (m_method == "CONNECT" || (!takesBody && hasBody(request)))
        return problem(400, "malformedRequest", u"This method takes no body here."_s);
    return {};
}

void Protocol::answer(const httplib::Request &from, httplib::Response &to)
{
    const auto request = translated(from, m_method, m_service.browserPort);
    const auto fault = m_service.faults->take(request.method, request.rawPath);
    send(fault ? withFault(*fault, request) : carryOut(request), to);
}

Response Protocol::carryOut(const Request &request)
{
    return m_service.workers->run([&] {
        try {
            return m_service.router->handle(request);
        } catch (const std::exception &) {
            return problem(500, "internalError", u"The sandbox failed. This is a defect of the sandbox."_s);
        }
    });
}

/// Judges a request that a fault was ordered for.
Response Protocol::withFault(const Fault &fault, const Request &request)
{
    using Kind = Fault::Kind;
    if (fault.kind == Kind::Latency) {
        m_connection.pause(fault.milliseconds);
        return carryOut(request);
    }
    auto response =
        fault.before || fault.kind == Kind::Status ? Response::error(fault.status, {}) : carryOut(request);
    if (fault.kind == Kind::Status || fault.kind == Kind::Malformed) {
        response.status = fault.kind == Kind::Status || fault.before ? fault.status : response.status;
        response.headers.append(fault.headers);
        if (fault.kind == Kind::Malformed && response.status == 204)
            response.status = 200; // a 204 ends with its headers: what follows would not be its body
        if (fault.kind == Kind::Malformed)
            response.body = fault.body.value_or("{\"items\":[{\"");
        else
            response.body = fault.body.value_or(QByteArray());
        return response;
    }
    m_close = true;
    if (fault.kind == Kind::Drop) {
        m_connection.mute();
    } else if (fault.kind == Kind::Truncate) {
        const auto half = response.body.size() / 2;
        response.body.chop(half);
        m_missingBytes = size_t(std::max<qsizetype>(half, 512));
    } else {
        const auto limit = fault.milliseconds.count() > 0 ? std::optional(fault.milliseconds) : std::nullopt;
        if (!m_connection.pause(limit) || fault.before)
            m_connection.mute();
    }
    return response;
}

void Protocol::send(const Response &from, httplib::Response &to)
{
    m_answered = true;
    to.status = from.status;
    m_offersRanges = false;
    for (const auto &[name, value] : from.headers) {
        m_offersRanges = m_offersRanges || name == "Accept-Ranges";
        to.headers.emplace(name.toStdString(), value.toStdString());
    }
    const bool takesBody = from.status != 204 && from.status != 304;
    if (takesBody && !from.body.isEmpty())
        to.set_content(from.body.toStdString(), from.contentType.toStdString());
}

/// Gives the refusals that httplib makes on its own their body; the connection is not in step any more.
void Protocol::explain(httplib::Response &response)
{
    if (m_answered)
        return;
    m_close = true;
    m_unreadBody = true;
    if (m_connection.overBudget() || response.status == 413)
        send(problem(413, "payloadTooLarge", u"The request is too large."_s), response);
    else if (m_connection.timedOut())
        send(problem(408, "requestTimeout", u"The request did not arrive in time."_s), response);
    else if (response.status == 414)
        send(problem(414, "uriTooLong", u"The address is too long."_s), response);
    else
        send(problem(400, "malformedRequest", u"The request could not be read."_s), response);
}

/// The last word on headers, for every answer.
void Protocol::finish(const httplib::Request &request, httplib::Response &response)
{
    auto &headers = response.headers;
    const auto set = [&headers](const char *name, const QByteArray &value) {
        headers.erase(name);
        headers.emplace(name, value.toStdString());
    };
    const auto date = m_service.now().toUTC();
    set("Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1());
    const auto sent =
        QUuid::fromString(QString::fromStdString(request.get_header_value("Citrix-TransactionId")));
    set("Citrix-TransactionId",
        (sent.isNull() ? QUuid::createUuid() : sent).toByteArray(QUuid::WithoutBraces));
    if (!headers.contains("Cache-Control"))
        set("Cache-Control", "no-store");
    set("X-Content-Type-Options", "nosniff");
    if (!m_offersRanges) // httplib would say so of everything
        headers.erase("Accept-Ranges");
    headers.erase("Keep-Alive");
    if (m_close)
        set("Connection", "close");
    if (response.status == 204 || response.status == 304)
        headers.erase("Content-Length");
    else if (m_missingBytes > 0)
        set("Content-Length", QByteArray::number(response.body.size() + m_missingBytes));
}

} // namespace ccj::sandbox
