// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakehttp.h"

#include "app/net/errormapping.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace ccj::testing {

namespace {

QString targetOf(const net::Request &request)
{
    return request.query.isEmpty() ? request.path
                                   : request.path + u'?' + request.query.toString(QUrl::FullyEncoded);
}

QString lineOf(const QByteArray &verb, const QString &target)
{
    return QString::fromLatin1(verb) + u' ' + target;
}

QString textOf(const std::optional<QJsonDocument> &json)
{
    return json ? QString::fromUtf8(json->toJson(QJsonDocument::Compact)) : u"(none)"_s;
}

Result<net::Response> resultOf(int status, const QByteArray &body, const Headers &headers)
{
    net::Response response;
    response.status = status;
    response.body = body;
    response.headers = headers;
    response.transactionId = net::transactionIdOf(response);
    if ((status >= 200 && status < 300) || status == 304)
        return response;
    return std::unexpected(net::errorFromAnswer(response, QDateTime::currentDateTimeUtc()));
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FakeHttp::Expectation &FakeHttp::Expectation::withJson(const QJsonObject &object)
{
    m_json = QJsonDocument(object);
    return *this;
}

FakeHttp::Expectation &FakeHttp::Expectation::withJson(const QJsonArray &array)
{
    m_json = QJsonDocument(array);
    return *this;
}

FakeHttp::Expectation &FakeHttp::Expectation::withForm(const QByteArray &form)
{
    m_form = form;
    return *this;
}

FakeHttp::Expectation &FakeHttp::Expectation::withHeader(const QByteArray &name, const QByteArray &value)
{
    m_headers.append({name, value});
    return *this;
}

FakeHttp::Expectation &FakeHttp::Expectation::withChange(const QString &operation)
{
    m_changeOperation = operation;
    return *this;
}

int FakeHttp::Expectation::reply(int status, const QByteArray &body, const Headers &headers)
{
    m_answer = resultOf(status, body, headers);
    return m_id;
}

int FakeHttp::Expectation::reply(int status, const QJsonObject &body, const Headers &headers)
{
    return reply(status, bytesOf(body), headers);
}

int FakeHttp::Expectation::reply(int status, const QJsonArray &body, const Headers &headers)
{
    return reply(status, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

int FakeHttp::Expectation::fail(const Error &error)
{
    m_answer = Result<net::Response>(std::unexpected(error));
    return m_id;
}

int FakeHttp::Expectation::hold()
{
    m_answer.reset();
    return m_id;
}

FakeHttp::~FakeHttp()
{
    for (const auto &expected : m_expected)
        m_failures << u"never sent: "_s + lineOf(expected.m_verb, expected.m_target);
    for (const auto &failure : std::as_const(m_failures))
        QTest::qFail(qPrintable(u"FakeHttp: "_s + failure), __FILE__, __LINE__);
}

FakeHttp::Expectation &FakeHttp::expect(const QByteArray &verb, const QString &target)
{
    auto &expected = m_expected.emplace_back();
    expected.m_id = ++m_lastId;
    expected.m_verb = verb;
    expected.m_target = target;
    return expected;
}

Pending FakeHttp::send(net::Request request, Callback callback)
{
    auto call = std::make_shared<Call>();
    call->completion = Completion<Result<net::Response>>(std::move(callback));
    call->sink = request.sink;
    call->completion.onCancel([weak = std::weak_ptr(call)] {
        if (const auto held = weak.lock())
            held->cancelled = true;
    });
    auto pending = call->completion.pending();
    m_requests.push_back(request);
    if (m_expected.empty()) {
        m_failures << u"unexpected: "_s + lineOf(request.verb, targetOf(request));
        call->completion.deliverLater(std::unexpected(Error::of(Error::Kind::Unexpected, m_failures.last())));
        return pending;
    }
    const auto expected = std::move(m_expected.front());
    m_expected.pop_front();
    m_failures << differences(expected, request);
    m_calls.insert(expected.m_id, call);
    if (expected.m_answer)
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [call, answer = *expected.m_answer] { call->deliver(answer); },
            Qt::QueuedConnection);
    return pending;
}

void FakeHttp::Call::deliver(Result<net::Response> result)
{
    if (result && sink && completion.isWanted())
        result = pass(*std::move(result));
    completion.deliver(std::move(result));
}

Result<net::Response> FakeHttp::Call::pass(net::Response response)
{
    const auto body = std::exchange(response.body, {});
    auto passed = std::exchange(hasBegun, true) ? Result<void>() : sink->begin(response);
    if (passed && completion.isWanted())
        passed = sink->take(body);
    if (!passed)
        return std::unexpected(passed.error());
    return response;
}

QStringList FakeHttp::differences(const Expectation &expected, const net::Request &request)
{
    QStringList found;
    const auto name = lineOf(expected.m_verb, expected.m_target);
    const auto compare = [&](const QString &wanted, const QString &actual) {
        if (wanted != actual)
            found << u"%1: expected %2, got %3"_s.arg(name, wanted, actual);
    };
    compare(name, lineOf(request.verb, targetOf(request)));
    if (expected.m_json)
        compare(textOf(expected.m_json), textOf(request.json));
    if (expected.m_form)
        compare(QString::fromUtf8(*expected.m_form), QString::fromUtf8(request.form.value_or("(none)")));
    for (const auto &[header, value] : expected.m_headers) {
        if (!request.headers.contains(qMakePair(header, value)))
            found << u"%1: no header %2: %3"_s.arg(name, QString::fromUtf8(header), QString::fromUtf8(value));
    }
    if (expected.m_changeOperation)
        compare(*expected.m_changeOperation, request.change ? request.change->operation : u"(no change)"_s);
    return found;
}

void FakeHttp::answer(int id, Result<net::Response> result)
{
    const auto call = m_calls.value(id);
    if (call)
        call->deliver(std::move(result));
    else
        m_failures << u"an answer for request %1, which was not sent"_s.arg(id);
}

void FakeHttp::reply(int id, int status, const QByteArray &body, const Headers &headers)
{
    answer(id, resultOf(status, body, headers));
}

void FakeHttp::reply(int id, int status, const QJsonObject &body, const Headers &headers)
{
    answer(id, resultOf(status, bytesOf(body), headers));
}

void FakeHttp::fail(int id, const Error &error)
{
    answer(id, std::unexpected(error));
}

void FakeHttp::begin(int id, int status, const QByteArray &part, const Headers &headers)
{
    const auto call = m_calls.value(id);
    auto head = resultOf(status, part, headers);
    if (!call || !call->sink || !head)
        m_failures << u"no answer can begin for request %1"_s.arg(id);
    else if (auto passed = call->pass(*std::move(head)); !passed)
        call->completion.deliver(std::move(passed));
}

bool FakeHttp::wasCancelled(int id) const
{
    const auto call = m_calls.value(id);
    return call && call->cancelled;
}

QStringList FakeHttp::takeFailures()
{
    return std::exchange(m_failures, {});
}

} // namespace ccj::testing
