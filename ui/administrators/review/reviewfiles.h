// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/administrators/review/reviewsheet.h"
#include "ui/common/banner.h"

#include "app/administrators/review/reviewcontroller.h"
#include "app/core/worker.h"

#include <functional>
#include <memory>

class QPrinter;

namespace ccj::ui {

/// What leaves the console of a review that was signed off: the sheet on paper or as PDF, the evidence, the
/// table for Excel. Made in the background; files are written whole or not at all.
class ReviewFiles : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Pdf, Evidence, Csv };

    /// window: the parent of the questions.
    ReviewFiles(const administrators::ReviewController &reviews, QWidget *window);

    /// Asks where, then writes.
    void save(Kind kind);
    /// Writes without a question.
    void saveTo(Kind kind, const QString &path);
    /// Asks for a printer, then prints.
    void print();
    bool isBusy() const { return m_work.isActive(); }
    /// Gives up what is being made; no file is written.
    void cancel();

Q_SIGNALS:
    void busyChanged();
    /// Of the sheet; nothing is known of the pages before they are laid out.
    void progressed(int pages, int of);
    void told(ccj::ui::Banner::Severity severity, const std::function<QString()> &words);

private:
    QString proposedName(Kind kind) const;
    void printOn(const std::shared_ptr<QPrinter> &printer);
    PagesPainted progress();
    void start(Pending work);
    void end(Banner::Severity severity, std::function<QString()> words);

    const administrators::ReviewController &m_reviews;
    QWidget *m_window;
    Worker m_worker;
    Pending m_work;
};

} // namespace ccj::ui
