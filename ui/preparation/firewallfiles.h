// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

#include "app/core/worker.h"
#include "app/preparation/reference.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QPrinter;

namespace ccj::ui {

/// Saves and prints the request for those who run the firewall (R224). Files are written in the background,
/// whole or not at all.
class FirewallFiles : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Pdf, Csv };

    /// What goes onto the sheet, asked for at the moment it is made.
    struct Content
    {
        QList<preparation::Port> ports;
        QString organization;
    };

    /// window: the parent of the questions.
    FirewallFiles(std::function<Content()> content, QWidget *window);

    QAction *pdfAction() const { return m_pdf; }
    QAction *csvAction() const { return m_csv; }
    QAction *printAction() const { return m_print; }
    void setEnabled(bool enabled);
    void retranslate();
    /// Writes without a question.
    void saveTo(Kind kind, const QString &path);

Q_SIGNALS:
    void told(ccj::ui::Banner::Severity severity, const std::function<QString()> &words);

private:
    void save(Kind kind);
    void askForPrinter();
    void print(const std::shared_ptr<QPrinter> &printer);

    std::function<Content()> m_content;
    QWidget *m_window;
    QAction *m_pdf;
    QAction *m_csv;
    QAction *m_print;
    Worker m_worker;
    Pending m_work;
};

} // namespace ccj::ui
