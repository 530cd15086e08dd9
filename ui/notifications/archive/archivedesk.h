// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/dialogdesk.h"
#include "ui/common/messageslot.h"

#include "app/core/settings.h"
#include "app/notifications/archiveexport.h"
#include "app/notifications/notificationscontroller.h"

class QProgressDialog;

namespace ccj::ui {

/// What is done with the archive as a whole: it is exported, with progress and a way to stop, and emptied.
/// Says when it cannot be used.
class ArchiveDesk : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it. The dialogs belong to the widget.
    struct Place
    {
        QWidget *widget;
        DialogDesk &desk;
        MessageSlot &messages;
        Settings &settings;
        const Clock &clock;
    };
    ArchiveDesk(notifications::NotificationsController &controller, const Place &place, QObject *parent);
    ~ArchiveDesk() override;

    bool isExporting() const { return m_export.isRunning(); }
    /// Asks for a file and writes what the filter lets through, as it is when the file has been chosen.
    void exportAs(notifications::ExportOrder::Format format, const notifications::Filter &filter);
    /// Asks, and forgets what is kept. `lost`: how many the cloud does not list any more.
    void wipe(qint64 lost);

Q_SIGNALS:
    void changed(); ///< isExporting()

private:
    void start(notifications::ExportOrder order);
    void onFinished(const Result<qint64> &written);
    void endExport();
    void tellProblem();
    static notifications::ExportOrder::Words words();

    notifications::NotificationsController &m_controller;
    const Place m_place;
    notifications::ArchiveExport m_export;
    std::unique_ptr<QProgressDialog> m_progress;
    QString m_path; ///< of the export that runs
    Pending m_wipe;
};

} // namespace ccj::ui
