// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/reviewsheet.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/review/reviewwords.h"

#include "app/core/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;

namespace {

constexpr size_t partSize = 1000; ///< people; laid out in less than a second, on some sixty pages

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString cell(const QString &text)
{
    return "<td>"_L1 + escaped(text) + "</td>"_L1;
}

QString line(const QString &name, const QString &value)
{
    return "<tr><td><b>"_L1 + escaped(name) + "</b></td>"_L1 + cell(value) + "</tr>"_L1;
}

} // namespace

QStringList ReviewPaper::headings()
{
    return {tr("No."),      tr("Name"),
            tr("Email"),    tr("Identity provider"),
            tr("Access"),   tr("Since the last review"),
            tr("Decision"), tr("Comment")};
}

QString ReviewPaper::heading(const ReviewHead &head, const std::vector<ReviewEntry> &entries)
{
    const auto counts = countsOf(entries, !head.previousSignedAt.isValid());
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    const auto organization = head.orgId.isEmpty()
                                  ? head.organizationName
                                  : tr("%1 (OrgID: %2)").arg(head.organizationName, head.orgId);
    const auto period =
        head.previousSignedAt.isValid()
            ? tr("%1 to %2").arg(ReviewWords::time(head.previousSignedAt), ReviewWords::time(head.asOf))
            : tr("First review");
    QString html = "<table cellspacing=\"0\" cellpadding=\"2\">"_L1;
    html += line(tr("Organization"), organization);
    html += line(tr("Period"), period);
    html += line(tr("List as of"), ReviewWords::time(head.asOf));
    html += line(tr("Permissions read until"), ReviewWords::time(head.collectedAt));
    html += line(tr("Extracted by"), head.startedBy);
    html +=
        line(tr("People reviewed"), tr("%1 (keep %2, change %3, remove %4, ask %5)")
                                        .arg(number(counts.all), number(counts.keep), number(counts.change),
                                             number(counts.remove), number(counts.ask)));
    if (head.previousSignedAt.isValid())
        html +=
            line(tr("Since the last review"), tr("%1 with differences, %2 of them no longer in the list")
                                                  .arg(number(counts.changedSinceLast), number(counts.gone)));
    html += line(tr("Signed off"), ReviewWords::time(head.signOff.at));
    if (!head.signOff.remark.isEmpty())
        html += line(tr("Remark"), head.signOff.remark);
    return html + "</table>"_L1;
}

/// Two boxes with room for a seal or a signature.
QString ReviewPaper::seals(const ReviewHead &head)
{
    const auto box = [](const QString &title, const QString &name) {
        return "<td width=\"50%\" align=\"center\"><b>"_L1 + escaped(title) + "</b><br>"_L1 + escaped(name) +
               "<br><br><br><br></td>"_L1;
    };
    return "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\""
           " style=\"border-collapse:collapse\"><tr>"_L1 +
           box(tr("Reviewed by"), head.signOff.reviewers) + box(tr("Approved by"), head.signOff.approver) +
           "</tr></table>"_L1;
}

/// A table of these people, the first of whom has the number after this one.
QString ReviewPaper::people(bool isFirst, std::span<const ReviewEntry> entries, size_t number)
{
    static constexpr int widths[] = {4, 13, 20, 9, 24, 11, 7, 12};
    QString html = "<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"3\""
                   " style=\"border-collapse:collapse\"><thead><tr>"_L1;
    const auto titles = headings();
    for (qsizetype i = 0; i < titles.size(); ++i)
        html += u"<th width=\"%1%\" align=\"left\">%2</th>"_s.arg(widths[i]).arg(escaped(titles.at(i)));
    html += "</tr></thead>"_L1;
    for (const auto &entry : entries) {
        const auto &person = entry.person;
        html += "<tr>"_L1 + cell(QString::number(++number)) + cell(person.fullName()) + cell(person.email) +
                cell(AdministratorWords::provider(person.providerType)) + cell(ReviewWords::access(entry)) +
                cell(ReviewWords::differences(entry, isFirst)) +
                cell(entry.needsDecision() ? ReviewWords::decision(entry.decision) : u"—"_s) +
                cell(entry.comment) + "</tr>"_L1;
    }
    return html + "</table>"_L1;
}

PaperSheet ReviewPaper::sheet(const ReviewHead &head, const std::vector<ReviewEntry> &entries,
                              const QByteArray &sha256)
{
    const auto title = tr("Access review of administrators");
    const bool isFirst = !head.previousSignedAt.isValid();
    const std::span all(entries);
    PaperSheet sheet;
    size_t done = 0;
    do {
        const auto part = all.subspan(done, std::min(partSize, all.size() - done));
        sheet.parts << people(isFirst, part, done);
        done += part.size();
    } while (done < all.size());
    sheet.parts.first().prepend(
        "<h2>"_L1 + escaped(title) +
        "</h2><table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr><td width=\"66%\">"_L1 +
        heading(head, entries) + "</td><td width=\"34%\">"_L1 + seals(head) + "</td></tr></table><p></p>"_L1);
    sheet.parts.last() +=
        "<p>"_L1 + escaped(tr("Digest of the evidence file (SHA-256): %1").arg(QString::fromLatin1(sha256))) +
        "</p>"_L1;
    sheet.footer = tr("%1 · %2 · %3", "title, organization, time")
                       .arg(title, head.organizationName, ReviewWords::time(head.signOff.at));
    return sheet;
}

QByteArray ReviewPaper::csv(const ReviewHead &head, const std::vector<ReviewEntry> &entries)
{
    const auto iso = [](const QDateTime &time) {
        const auto local = time.toLocalTime();
        return local.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)
                               : QString();
    };
    csv::Writer writer;
    writer.add(headings() << tr("Decided by") << tr("Decided at"));
    const bool isFirst = !head.previousSignedAt.isValid();
    int number = 0;
    for (const auto &entry : entries) {
        const auto &person = entry.person;
        writer.add({QString::number(++number), person.fullName(), person.email,
                    AdministratorWords::provider(person.providerType), ReviewWords::access(entry),
                    ReviewWords::differences(entry, isFirst),
                    entry.needsDecision() ? ReviewWords::decision(entry.decision) : QString(), entry.comment,
                    entry.decidedBy, iso(entry.decidedAt)});
    }
    return writer.bytes();
}

} // namespace ccj::ui
