// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/faults.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::sandbox {

namespace {

constexpr std::array kindNames = {
    std::pair{"latency", Fault::Kind::Latency},     std::pair{"status", Fault::Kind::Status},
    std::pair{"drop", Fault::Kind::Drop},           std::pair{"truncate", Fault::Kind::Truncate},
    std::pair{"malformed", Fault::Kind::Malformed}, std::pair{"stall", Fault::Kind::Stall},
};

/// '*' stands for any run of characters, '/' included. Linear in both lengths but for one step back.
bool globMatches(QByteArrayView pattern, QByteArrayView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::unexpected<Response> refuse(const QString &error, const QString &field)
{
    return std::unexpected(badField(error, field));
}

bool isHeaderText(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

OrRefusal<Fault> parseFault(const QJsonObject &object)
{
    Fault fault;
    const auto match = object.value("match"_L1).toString().toUtf8();
    const auto space = match.indexOf(' ');
    if (space <= 0 || space + 1 == match.size())
        return refuse(u"invalidString"_s, u"match"_s);
    fault.method = match.left(space).toUpper();
    fault.path = match.mid(space + 1);

    const auto name = object.value("kind"_L1).toString();
    const auto kind = std::ranges::find_if(
        kindNames, [&](const auto &entry) { return name == QLatin1StringView(entry.first); });
    if (kind == kindNames.end())
        return refuse(u"invalidEnum"_s, u"kind"_s);
    fault.kind = kind->second;

    const auto milliseconds = object.value("milliseconds"_L1).toInt(0);
    fault.status = object.value("status"_L1).toInt(fault.kind == Fault::Kind::Status ? 503 : 200);
    fault.remaining = object.value("count"_L1).toInt(0);
    if (milliseconds < 0 || milliseconds > 3'600'000)
        return refuse(u"outOfRange"_s, u"milliseconds"_s);
    if (fault.status < 200 || fault.status > 599)
        return refuse(u"outOfRange"_s, u"status"_s);
    if (fault.remaining < 0)
        return refuse(u"outOfRange"_s, u"count"_s);
    fault.milliseconds = std::chrono::milliseconds(milliseconds);
    fault.before = object.value("before"_L1).toBool(false);
    if (const auto body = object.value("body"_L1); body.isString())
        fault.body = body.toString().toUtf8();
    const auto headers = object.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        if (!isHeaderText(header.key()) || header.key().contains(u':') ||
            !isHeaderText(header.value().toString()))
            return refuse(u"invalidString"_s, u"headers"_s);
        fault.headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    }
    return fault;
}

} // namespace

bool Fault::matches(const QByteArray &requestMethod, const QByteArray &requestPath) const
{
    return (method == "*" || method == requestMethod) && globMatches(path, requestPath);
}

OrRefusal<void> Faults::replace(const Request &request)
{
    const auto body = objectBody(request);
    if (!body)
        return std::unexpected(body.error());
    const auto list = body->value("faults"_L1);
    if (!list.isArray())
        return refuse(u"missing"_s, u"faults"_s);
    QList<Fault> faults;
    for (const auto &entry : list.toArray()) {
        auto fault = parseFault(entry.toObject());
        if (!fault)
            return std::unexpected(fault.error());
        faults.append(std::move(*fault));
    }
    const std::scoped_lock lock(m_mutex);
    m_faults = std::move(faults);
    return {};
}

void Faults::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> Faults::take(const QByteArray &method, const QByteArray &path)
{
    if (path == "/sandbox" || path.startsWith("/sandbox/"))
        return {};
    const std::scoped_lock lock(m_mutex);
    const auto found =
        std::ranges::find_if(m_faults, [&](const Fault &f) { return f.matches(method, path); });
    if (found == m_faults.end())
        return {};
    const auto fault = *found;
    if (found->remaining > 0 && --found->remaining == 0)
        m_faults.erase(found);
    return fault;
}

void Faults::addRoutes(Router &router)
{
    router.add("POST", "/sandbox/faults", [this](const Request &request) {
        const auto done = replace(request);
        return done ? Response::empty(204) : done.error();
    });
}

} // namespace ccj::sandbox
