// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/bulk/bulkstep.h"

#include "app/administrators/bulk/bulkdraft.h"
#include "app/core/settings.h"

#include <functional>

class QPlainTextEdit;
class QPushButton;

namespace ccj::ui {

class Banner;
class Label;
class LinkButton;

/// Where the people come from: a file, dropped or chosen, or rows pasted from a spreadsheet.
class BulkSourceStep : public BulkStep
{
    Q_OBJECT
public:
    BulkSourceStep(administrators::bulk::BulkDraft &draft, Settings &settings, QWidget *parent = nullptr);

    void openFile(const QString &path);

    QString headline() const override;
    QString reassurance() const override;
    bool canGoOn() const override;
    QWidget *firstField() override;
    void retranslate() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void chooseFile();
    void saveEmptySheet();
    void writeEmptySheet(const QString &path);
    void takePasted();
    void say(std::function<QString()> error);
    QString summary() const;

    administrators::bulk::BulkDraft &m_draft;
    Settings &m_settings;
    QPushButton *m_open;
    LinkButton *m_empty;
    Label *m_dropHint;
    Label *m_pasteLabel;
    QPlainTextEdit *m_pasted;
    Label *m_summary;
    Banner *m_problem;
    std::function<QString()> m_words; ///< of the problem
};

} // namespace ccj::ui
