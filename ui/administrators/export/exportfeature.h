// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorsfeature.h"
#include "ui/administrators/export/exportjob.h"

class QProgressDialog;

namespace ccj::ui {

/// Saves what the table shows as a file for Excel or for programs (R105).
class ExportFeature : public AdministratorsFeature
{
    Q_OBJECT
public:
    ExportFeature(AdministratorsHost &host, QObject *parent);
    ~ExportFeature() override;

    QList<QAction *> menuActions() const override { return {m_csv, m_json}; }
    void retranslate() override;
    void update(const std::optional<administrators::Administrator> &selected, bool pageIsVisible) override;

private:
    void askWhere(ExportFormat format);
    void start(ExportFormat format, const QString &path);
    void onFinished(const Result<void> &result);
    administrators::ExportHeader header() const;
    QString proposedName(ExportFormat format) const;

    Worker m_worker; ///< before the job, which it outlives
    QAction *m_csv;
    QAction *m_json;
    std::unique_ptr<QProgressDialog> m_progress;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace ccj::ui
