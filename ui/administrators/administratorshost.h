// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include "app/administrators/administratorscontroller.h"
#include "app/core/changejournal.h"
#include "app/core/clock.h"
#include "app/core/localstore.h"
#include "app/core/settings.h"
#include "app/net/httpclient.h"

#include <functional>
#include <optional>

class QAbstractItemModel;
class QDialog;

namespace ccj::ui {

class MessageSlot;

/// Where the administrators are administrators, and who works here.
struct AdministratorsPlace
{
    QString organizationId; ///< customer ID; empty while nobody is signed in
    QString organizationName;
    QString orgId;
    QString userName; ///< empty for an API client
};

/// What the page and its features work with. All of it outlives the page.
struct AdministratorsServices
{
    administrators::AdministratorsController &controller;
    net::HttpClient &http; ///< authorised for the organization of the moment
    Clock &clock;
    Settings &settings;
    LocalStore &store;
    const ChangeJournal &journal;
    std::function<AdministratorsPlace()> place;
};

/// The page as its features see it.
class AdministratorsHost
{
public:
    virtual ~AdministratorsHost() = default;

    virtual const AdministratorsServices &services() const = 0;
    /// The parent for dialogs.
    virtual QWidget *widget() = 0;
    virtual std::optional<administrators::Administrator> selected() const = 0;
    /// What the table shows: worded, in its present order and filter.
    virtual const QAbstractItemModel &visibleRows() const = 0;
    /// The columns of it that are seen, from left to right.
    virtual QList<int> visibleColumns() const = 0;
    /// What the rows are limited to, for people to read; empty when nothing is hidden.
    virtual QString filterWords() const = 0;
    /// Selects a row and scrolls to it; clears search and chip when they hide it.
    virtual void showRow(const QString &key) = 0;

    /// One question at a time: true, and the open dialog comes to the front, when there is one.
    virtual bool isAsking() = 0;
    /// Opens it without blocking the window; the focus goes back to the row when it closes. Takes it over.
    virtual void openDialog(QDialog *dialog) = 0;
    /// The open dialog shows how this change ends, so that the page need not.
    virtual void operationStarted(quint64 id) = 0;

    /// Everything the page has to say; for what changes while it is said. See showNotice().
    virtual MessageSlot &messages() = 0;
    using Words = std::function<QString()>;
    /// A message in the banner; worded anew when the language changes.
    virtual void showNotice(Banner::Severity severity, Words text, Words actionText = {},
                            std::function<void()> action = {}) = 0;
};

} // namespace ccj::ui
