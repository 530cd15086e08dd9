// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/invitation/azuredirectory.h"

namespace ccj::administrators {

namespace {

bool isEnough(const QString &text)
{
    return text.size() > 1 || (text.size() == 1 && text.front().unicode() > 0x7f);
}

} // namespace

AzureDirectory::AzureDirectory(net::HttpClient &http, Clock &clock, QObject *parent)
    : QObject(parent), m_api(http), m_clock(clock)
{
}

// --- is it connected -----------------------------------------------------------------------------

void AzureDirectory::check(const QString &organizationId, bool consoleApi)
{
    m_check.cancel();
    if (std::exchange(m_organizationId, organizationId) != organizationId)
        setConnection(Connection::Unknown);
    if (!consoleApi)
        return setConnection(Connection::NotOffered);
    m_check = m_api.tenant([this](Result<std::optional<AzureTenant>> answer) {
        if (!answer && answer.error().kind == Error::Kind::NotFound)
            return setConnection(Connection::NotOffered);
        if (!answer)
            return setConnection(Connection::Failed, answer.error());
        m_tenant = answer->value_or(AzureTenant());
        setConnection(*answer ? Connection::Connected : Connection::NotConnected);
    });
}

void AzureDirectory::setConnection(Connection connection, std::optional<Error> error)
{
    m_connection = connection;
    m_error = std::move(error);
    Q_EMIT connectionChanged();
}

// --- who is in it --------------------------------------------------------------------------------

void AzureDirectory::setText(const QString &text)
{
    m_text = text.normalized(QString::NormalizationForm_KC).simplified();
    m_rest.cancel();
    m_request.cancel();
    if (!isEnough(m_text)) {
        m_matches = {};
        m_answered.clear();
        return setSearch(Search::Idle);
    }
    if (m_text == m_answered)
        return setSearch(Search::Done);
    m_rest = m_clock.after(rest, [this] { ask(); });
    setSearch(Search::Waiting);
}

void AzureDirectory::hold()
{
    m_rest.cancel();
    m_request.cancel();
}

void AzureDirectory::searchAgain()
{
    hold();
    if (!isEnough(m_text))
        return;
    ask();
    setSearch(Search::Waiting);
}

void AzureDirectory::ask()
{
    m_request = m_api.search(m_text, [this](Result<DirectoryMatches> answer) {
        m_matches = answer.value_or(DirectoryMatches());
        m_answered = answer ? m_text : QString();
        if (answer)
            setSearch(Search::Done);
        else
            setSearch(Search::Failed, answer.error());
    });
}

void AzureDirectory::setSearch(Search search, std::optional<Error> error)
{
    m_search = search;
    m_searchError = std::move(error);
    Q_EMIT searchChanged();
}

} // namespace ccj::administrators
