// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/bulk/bulkbatch.h"
#include "app/core/worker.h"

#include <QObject>

namespace ccj::administrators::bulk {

/// A batch before it is sent: the source, how it is read, what was typed over it, and the verdict on every
/// row. Reading and judging run in the background; what is shown stays until the new answer is there.
class BulkDraft : public QObject
{
    Q_OBJECT
public:
    explicit BulkDraft(QObject *parent = nullptr) : QObject(parent) {}

    /// Another source; what was typed over the last one goes with it.
    void setSource(const Source &source);
    void setOptions(const ReadOptions &options);
    void setAccess(const BatchAccess &access);
    void setRoster(const Roster &roster);
    /// Types over one field of a row.
    void edit(qsizetype place, Field field, const QString &text);
    void clear();

    const Source &source() const { return m_source; }
    const ReadOptions &options() const { return m_options; }
    const BatchAccess &access() const { return m_case.access; }
    const Sheet &sheet() const { return m_sheet; }
    const QList<Judgement> &judgements() const { return m_judgements; }
    const QMap<Verdict, qsizetype> &counts() const { return m_counts; }
    const std::optional<Error> &error() const { return m_error; }
    bool isEmpty() const { return m_judgements.isEmpty(); }
    /// True while judgements() do not yet answer to the last change.
    bool isWorking() const { return m_work.isActive(); }
    /// The first row at which Custom access is asked for, by the row itself or by the choice for all.
    bool asksForCustom() const;

    Batch batch() const;

Q_SIGNALS:
    void sheetChanged();   ///< other rows or columns
    void judged();         ///< the same rows, other verdicts; also after sheetChanged()
    void workingChanged(); ///< isWorking()

private:
    struct Answer
    {
        std::optional<Sheet> sheet; ///< when the source was read again
        QList<Judgement> judgements;
        std::optional<Error> error;
    };
    void work();
    static Answer answer(std::optional<Source> source, const ReadOptions &options, Case input);
    void onAnswer(Answer answer);

    Source m_source;
    ReadOptions m_options;
    Sheet m_sheet;
    Case m_case; ///< rows and fields are those of m_sheet
    QList<Judgement> m_judgements;
    QMap<Verdict, qsizetype> m_counts;
    std::optional<Error> m_error;
    bool m_mustRead = false;
    Worker m_worker;
    Pending m_work;
};

} // namespace ccj::administrators::bulk
