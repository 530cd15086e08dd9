// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/administratorsapi.h"
#include "app/administrators/administratorsloader.h"
#include "app/administrators/administratorsmodel.h"
#include "app/administrators/operation.h"
#include "app/administrators/removal/removalrules.h"
#include "app/administrators/removal/removalwatch.h"
#include "app/core/pagestate.h"

#include <QObject>
#include <QSet>

#include <map>
#include <optional>

namespace ccj::administrators {

/// Who works here, and what the server can do for them.
struct Caller
{
    QString userId; ///< empty for an API client
    bool consoleApi = false;
    QString email = {}; ///< empty for an API client
    bool operator==(const Caller &) const = default;
};

/// Says what is known of the administrators and carries out the changes. Changes live here and not in the
/// dialogs that start them: closing a dialog neither cancels a change nor hides how it ended.
class AdministratorsController : public QObject
{
    Q_OBJECT
public:
    AdministratorsController(net::HttpClient &http, Clock &clock, QObject *parent = nullptr);

    AdministratorsModel &model() { return m_model; }
    const AdministratorsModel &model() const { return m_model; }
    /// Everybody who has been read so far; see isComplete().
    const Roster &roster() const { return m_model.roster(); }
    /// Who was removed a moment ago, until their access has really ended.
    RemovalWatch &removals() { return m_removals; }
    const Caller &caller() const { return m_caller; }
    void setCaller(const Caller &caller);

    PageState state() const { return m_state; }
    std::optional<Error> error() const { return m_error; } ///< of the last load, in Stale and Error
    QDateTime loadedAt() const { return m_loadedAt; }      ///< UTC; of the last complete load
    bool isLoading() const { return m_loader.isActive(); }
    bool isComplete() const { return m_complete; } ///< every row of the server has been seen
    qsizetype receivedSoFar() const { return m_loader.received(); }

    /// Reads the list from the start; the rows that are shown stay until it is there. The very first
    /// time, rows show as their pages come.
    void refresh(net::Priority priority = net::Priority::User);
    /// Stops a load and keeps what is shown.
    void cancelLoading();
    /// The first load was stopped and can go on where it ended.
    bool canContinueLoading() const { return !m_complete && m_loader.canGoOn(); }
    void continueLoading();
    /// Forgets everything, for another organisation or after signing out.
    void clear();

    /// Each returns the id that operationChanged() reports.
    quint64 invite(const Invitation &invitation);
    quint64 remove(const Administrator &target);
    quint64 cancelInvitation(const Administrator &target);
    quint64 resendInvitation(const Administrator &target);
    /// `before` is what the change started from, for its record.
    quint64 setAccess(const Administrator &target, const AccessModel &before, const AccessModel &after);
    /// A change on this row is on its way.
    bool isChanging(const QString &key) const;

    /// What may be removed, as far as the loaded rows tell (R127, R131).
    RemovalVerdict removalVerdict(const Administrator &target) const;
    bool isOneself(const Administrator &entry) const;

    /// Asks for the policies that Custom access can hold, unless they are known.
    void loadPolicies();
    const std::optional<Result<QList<Policy>>> &policies() const { return m_policies; }

Q_SIGNALS:
    void stateChanged(); ///< state(), error(), loadedAt(), progress or completeness
    void operationChanged(const ccj::administrators::Operation &operation);
    void policiesChanged();
    /// Everything was forgotten, see clear().
    void cleared();
    /// The caller's own minute is over (R132).
    void signOutDue();

private:
    struct Running
    {
        Operation operation;
        AccessModel access; ///< as it was wanted, for SetAccess
        Pending request;
    };

    void onGrown(const Roster &roster);
    void onLoaded(const Roster &roster);
    void onFailed(const Error &error);
    void showState();
    void setState(PageState state);

    Running &begin(Operation::Kind kind, const Administrator &target);
    /// Ends, or begins to read back, an operation that is still held.
    void settle(quint64 id, Operation::State state, std::optional<Error> error);
    void onAnswer(quint64 id, const Result<void> &result);
    void applyDone(const Operation &operation);
    void watchRemoval(const Operation &operation);
    void judgeUnknownOutcomes(bool listWasRead);
    void readBackAccess(quint64 id);
    void judgeAccess(quint64 id, const Result<AccessModel> &present);

    AdministratorsApi m_api;
    Worker m_worker;
    AdministratorsModel m_model;
    AdministratorsLoader m_loader;
    RemovalWatch m_removals;
    Clock &m_clock;
    Caller m_caller;

    PageState m_state = PageState::Loading;
    std::optional<Error> m_error;
    QDateTime m_loadedAt;
    bool m_complete = false;
    bool m_isReady = false; ///< loaded, and Ready as soon as the rows can be seen

    quint64 m_lastId = 0;
    std::map<quint64, Running> m_running;
    std::optional<Result<QList<Policy>>> m_policies;
    Pending m_policiesRequest;
};

} // namespace ccj::administrators
