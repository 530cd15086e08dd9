// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/bulk/bulkdraft.h"

#include <algorithm>

namespace ccj::administrators::bulk {

void BulkDraft::setSource(const Source &source)
{
    m_source = source;
    m_options = {};
    m_case.edits.clear();
    m_mustRead = true;
    work();
}

void BulkDraft::setOptions(const ReadOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_mustRead = true;
    work();
}

void BulkDraft::setAccess(const BatchAccess &access)
{
    if (access == m_case.access)
        return;
    m_case.access = access;
    work();
}

void BulkDraft::setRoster(const Roster &roster)
{
    m_case.roster = roster;
    if (!m_case.rows.isEmpty())
        work();
}

void BulkDraft::edit(qsizetype place, Field field, const QString &text)
{
    m_case.edits[m_case.rows.at(place).line].insert(field, text);
    work();
}

void BulkDraft::clear()
{
    m_case.access = {};
    setSource({});
}

bool BulkDraft::asksForCustom() const
{
    return !m_case.access.full || std::ranges::any_of(m_judgements, [](const Judgement &judgement) {
        return judgement.person.access == AccessWord::Custom;
    });
}

Batch BulkDraft::batch() const
{
    auto batch = Batch::of(m_case, m_judgements);
    batch.source = m_source.name;
    batch.headings = m_sheet.headings;
    return batch;
}

/// A change while the worker is busy starts anew: the last answer is the one that counts.
void BulkDraft::work()
{
    m_work =
        m_worker.run([source = m_mustRead ? std::optional(m_source) : std::nullopt, options = m_options,
                      input = m_case](const std::stop_token &) { return answer(source, options, input); },
                     [this](Answer result) { onAnswer(std::move(result)); });
    Q_EMIT workingChanged();
}

BulkDraft::Answer BulkDraft::answer(std::optional<Source> source, const ReadOptions &options, Case input)
{
    Answer answer;
    if (source) {
        auto sheet = readSheet(*source, options);
        if (!sheet) {
            answer.error = sheet.error();
            return answer;
        }
        input.rows = sheet->rows;
        input.fields = sheet->fields;
        answer.sheet = std::move(*sheet);
    }
    answer.judgements = judge(input);
    return answer;
}

void BulkDraft::onAnswer(Answer answer)
{
    m_mustRead = false;
    m_error = answer.error;
    const bool read = answer.sheet.has_value() || answer.error;
    if (read) {
        m_sheet = std::move(answer.sheet).value_or(Sheet());
        m_case.rows = m_sheet.rows;
        m_case.fields = m_sheet.fields;
    }
    m_judgements = std::move(answer.judgements);
    m_counts = countsOf(m_judgements);
    if (read)
        Q_EMIT sheetChanged();
    Q_EMIT judged();
    Q_EMIT workingChanged();
}

} // namespace ccj::administrators::bulk
