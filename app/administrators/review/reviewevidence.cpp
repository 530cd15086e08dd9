// SPDX-License-Identifier: Apache-2.0
#include "app/administrators/review/reviewevidence.h"

#include "app/administrators/review/reviewjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::administrators {

namespace {

QJsonObject summary(const ReviewCounts &counts)
{
    return {{u"reviewed"_s, counts.all},
            {u"keep"_s, counts.keep},
            {u"change"_s, counts.change},
            {u"remove"_s, counts.remove},
            {u"ask"_s, counts.ask},
            {u"changedSinceLastReview"_s, counts.changedSinceLast},
            {u"leftSinceLastReview"_s, counts.gone}};
}

} // namespace

ReviewEvidence evidenceOf(const ReviewHead &head, const std::vector<ReviewEntry> &entries,
                          const QString &consoleVersion, const std::stop_token &stop)
{
    QJsonArray list;
    for (const auto &entry : entries) {
        if (stop.stop_requested())
            return {};
        auto json = reviewjson::toJson(entry);
        json.remove("doneAt"_L1);
        list.append(json);
    }
    const QJsonObject content{{u"review"_s, reviewjson::toJson(head)},
                              {u"consoleVersion"_s, consoleVersion},
                              {u"summary"_s, summary(countsOf(entries, !head.previousSignedAt.isValid()))},
                              {u"entries"_s, list}};
    const auto canonical = QJsonDocument(content).toJson(QJsonDocument::Compact);
    const auto digest = QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
    // Put together by hand, so that the file holds the very bytes the digest is of.
    return {R"({"format":"ccj-access-review","version":1,"sha256":")" + digest + R"(","content":)" +
                canonical + "}\n",
            digest};
}

} // namespace ccj::administrators
