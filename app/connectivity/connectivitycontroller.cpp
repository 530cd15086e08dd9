// SPDX-License-Identifier: Apache-2.0
#include "app/connectivity/connectivitycontroller.h"

#include <algorithm>

namespace ccj::connectivity {

namespace {

void count(const AddressRow &row, Summary &summary)
{
    switch (row.state()) {
    case AddressRow::State::Good:
        ++summary.good;
        break;
    case AddressRow::State::Suspicious:
        ++summary.suspicious;
        break;
    case AddressRow::State::Failed:
        ++summary.failed;
        break;
    case AddressRow::State::NotChecked:
    case AddressRow::State::NeedsHost:
    case AddressRow::State::Running:
        ++summary.unchecked;
        return;
    case AddressRow::State::LeftOut:
        return;
    }
    summary.worse += row.trend() == Trend::Worse ? 1 : 0;
    summary.issuerChanged += row.trend() == Trend::IssuerChanged ? 1 : 0;
    const QDateTime at = row.result->at;
    summary.oldest = summary.oldest.isValid() ? std::min(summary.oldest, at) : at;
    summary.newest = summary.newest.isValid() ? std::max(summary.newest, at) : at;
}

std::optional<Problem> commonCause(const std::vector<AddressRow> &rows)
{
    std::optional<Problem> cause;
    int failures = 0;
    for (const AddressRow &row : rows) {
        if (row.state() != AddressRow::State::Failed)
            continue;
        if (++failures > 1 && cause != row.result->problem)
            return std::nullopt;
        cause = row.result->problem;
    }
    return failures > 1 ? cause : std::nullopt;
}

} // namespace

Summary summaryOf(const std::vector<AddressRow> &rows)
{
    Summary summary;
    for (const AddressRow &row : rows)
        count(row, summary);
    summary.cause = commonCause(rows);
    return summary;
}

ConnectivityController::ConnectivityController(CheckTools tools, Clock &clock, Settings &settings,
                                               LocalStore &store, QObject *parent)
    : QObject(parent), m_tools(std::move(tools)), m_book(settings), m_history(store), m_run(m_tools, clock)
{
    m_storageProblem = store.problem();
    connect(&m_run, &CheckRun::checked, this, &ConnectivityController::take);
    connect(&m_run, &CheckRun::finished, this, &ConnectivityController::finished);
    read();
    show();
}

void ConnectivityController::read()
{
    m_known.clear();
    for (const Address &address : m_book.addresses()) {
        const auto results = m_history.of(address.id);
        if (!results)
            m_storageProblem = results.error();
        else if (!results->isEmpty() && results->first().checked == address.checked)
            m_known[address.id] = {results->first(),
                                   results->size() > 1 ? std::optional(results->at(1)) : std::nullopt};
    }
}

void ConnectivityController::start()
{
    auto addresses = m_book.addresses();
    addresses.removeIf([](const Address &address) { return !address.isCheckable(); });
    start(addresses);
}

void ConnectivityController::startOne(const QString &addressId)
{
    auto addresses = m_book.addresses();
    addresses.removeIf(
        [&](const Address &address) { return address.id != addressId || !address.isCheckable(); });
    start(addresses);
}

void ConnectivityController::start(const QList<Address> &addresses)
{
    if (addresses.isEmpty())
        return;
    m_run.start(addresses);
    show();
}

void ConnectivityController::stop()
{
    m_run.stop();
    show();
}

void ConnectivityController::take(const CheckResult &result)
{
    Known &known = m_known[result.addressId];
    known.before = std::exchange(known.result, result);
    if (const auto added = m_history.add(result); !added)
        m_storageProblem = added.error();
    show();
}

Result<void> ConnectivityController::setChoices(const AddressChoices &choices)
{
    m_run.stop();
    const auto kept = m_book.setChoices(choices);
    read();
    show();
    return kept;
}

void ConnectivityController::show()
{
    std::vector<AddressRow> rows;
    for (const Address &address : m_book.addresses()) {
        const Known known = m_known.value(address.id);
        rows.push_back({address, known.result, known.before, m_run.isPending(address.id)});
    }
    m_model.setRows(std::move(rows));
    Q_EMIT changed();
}

} // namespace ccj::connectivity
