// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/administratorshost.h"

#include <QWidget>

class QVBoxLayout;

namespace ccj::ui {

class Label;

/// What this console has done to one administrator, the newest first, and since when it keeps records: what
/// others did elsewhere is not among them, and the section says so.
class HistorySection : public QWidget
{
    Q_OBJECT
public:
    explicit HistorySection(const AdministratorsServices &services, QWidget *parent = nullptr);

    /// Reads the records anew.
    void show(const administrators::Administrator &item);

private:
    void setRecords(const QList<ChangeRecord> &records);

    const AdministratorsServices &m_services;
    Label *m_heading;
    QWidget *m_records = nullptr;
    Label *m_note;
    QVBoxLayout *m_layout;
};

} // namespace ccj::ui
