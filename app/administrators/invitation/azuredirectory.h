// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/invitation/azuredirectoryapi.h"
#include "app/core/clock.h"

#include <QObject>

namespace ccj::administrators {

/// The organisation's Azure AD as a source of administrators: is it connected (R107), and who is in it
/// (R109). Searches as one types: it waits until the typing rests, and a newer search ends an older one.
class AzureDirectory : public QObject
{
    Q_OBJECT
public:
    enum class Connection {
        Unknown,
        NotOffered, ///< the server has no directory search: the web console has
        NotConnected,
        Connected,
        Failed, ///< error() says why it is not known
    };
    enum class Search {
        Idle, ///< nothing to look for, or too little
        Waiting,
        Done,
        Failed, ///< searchError() says why
    };
    /// How long the typing rests before the directory is asked.
    static constexpr std::chrono::milliseconds rest{300};

    AzureDirectory(net::HttpClient &http, Clock &clock, QObject *parent = nullptr);

    /// Asks anew whether Azure AD is connected; what is known of this organisation holds until the answer.
    /// Another organisation, or a server without the console API, is known at once to be unknown.
    void check(const QString &organizationId, bool consoleApi);
    Connection connection() const { return m_connection; }
    const AzureTenant &tenant() const { return m_tenant; }
    const std::optional<Error> &error() const { return m_error; }

    /// What is typed so far. One letter of Latin script finds half the company and is not looked for; one
    /// kanji or kana is.
    void setText(const QString &text);
    /// Composing has begun: nothing is asked until text is set again. What was found stays.
    void hold();
    void searchAgain();
    Search search() const { return m_search; }
    const std::optional<Error> &searchError() const { return m_searchError; }
    /// Of the last search that was answered; empty while there is too little to look for.
    const DirectoryMatches &matches() const { return m_matches; }

Q_SIGNALS:
    void connectionChanged();
    void searchChanged();

private:
    void setConnection(Connection connection, std::optional<Error> error = {});
    void setSearch(Search search, std::optional<Error> error = {});
    void ask();

    AzureDirectoryApi m_api;
    Clock &m_clock;
    QString m_organizationId;
    Connection m_connection = Connection::Unknown;
    AzureTenant m_tenant;
    std::optional<Error> m_error;
    Pending m_check;

    QString m_text;
    QString m_answered; ///< the text that the matches are of
    Search m_search = Search::Idle;
    std::optional<Error> m_searchError;
    DirectoryMatches m_matches;
    Pending m_rest;
    Pending m_request;
};

} // namespace ccj::administrators
