// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/addressbook.h"
#include "app/connectivity/checkhistory.h"
#include "app/connectivity/checkrun.h"
#include "app/connectivity/connectivitymodel.h"

namespace ccj::connectivity {

/// How many addresses are in which state.
struct Summary
{
    int good = 0;
    int suspicious = 0;
    int failed = 0;
    int unchecked = 0; ///< not checked yet, or nobody has named a host
    int worse = 0;     ///< than the time before
    int issuerChanged = 0;
    std::optional<Problem> cause; ///< of every failure, where several have the same one
    QDateTime oldest;             ///< UTC: of the results that count; invalid when there is none
    QDateTime newest;

    bool operator==(const Summary &) const = default;
};

Summary summaryOf(const std::vector<AddressRow> &rows);

/// The connectivity check from this computer (R218): what is checked, what runs, what was found now and the
/// time before. Nothing but the connections themselves leaves the computer.
class ConnectivityController : public QObject
{
    Q_OBJECT
public:
    /// Clock, settings and store must outlive it.
    ConnectivityController(CheckTools tools, Clock &clock, Settings &settings, LocalStore &store,
                           QObject *parent = nullptr);

    ConnectivityModel &model() { return m_model; }
    const AddressBook &book() const { return m_book; }
    Summary summary() const { return summaryOf(m_model.rows()); }
    bool isRunning() const { return m_run.isRunning(); }
    int total() const { return m_run.total(); }
    int done() const { return m_run.done(); }
    /// The results cannot be kept beyond this run, and why.
    const std::optional<Error> &storageProblem() const { return m_storageProblem; }

    /// Checks every address that can be. Addresses keep what was known of them until their result comes.
    void start();
    /// Checks this one alone.
    void startOne(const QString &addressId);
    void stop();
    /// Storage when the changes cannot be kept beyond this run; they count all the same.
    Result<void> setChoices(const AddressChoices &choices);

Q_SIGNALS:
    /// Something of the above is different.
    void changed();
    /// A check has come to its end; not when it was stopped.
    void finished();

private:
    struct Known
    {
        std::optional<CheckResult> result;
        std::optional<CheckResult> before;
    };

    void start(const QList<Address> &addresses);
    void read();
    void take(const CheckResult &result);
    void show();

    const CheckTools m_tools;
    AddressBook m_book;
    CheckHistory m_history;
    ConnectivityModel m_model;
    CheckRun m_run;
    QHash<QString, Known> m_known; ///< by the id of the address
    std::optional<Error> m_storageProblem;
};

} // namespace ccj::connectivity
