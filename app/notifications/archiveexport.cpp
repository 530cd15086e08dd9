// SPDX-License-Identifier: Apache-2.0
#include "app/notifications/archiveexport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace ccj::notifications {

namespace {

QString timeText(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const ArchivedNotification &item, const ExportOrder::Words &words)
{
    const auto &notification = item.notification;
    const auto content = notification.wordingFor(words.language).content;
    return {timeText(notification.time()),
            words.severity(notification),
            notification.service,
            content.title,
            content.description,
            words.state(item.state()),
            notification.target.resourceLocationId,
            notification.target.connectorId,
            notification.id};
}

QByteArray jsonOf(const ArchivedNotification &item)
{
    auto json = item.notification.toJson();
    json[u"firstSeenAt"_s] = timeText(item.firstSeen);
    json[u"listedByTheCloud"_s] = item.isListed;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// As a JSON string.
QByteArray quoted(const QString &text)
{
    const auto list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

} // namespace

void ArchiveExport::start(const ExportOrder &order)
{
    stop();
    m_order = order;
    m_done = 0;
    m_step =
        m_archive.count(order.scope, order.filter, [this](const Result<qint64> &total) { begin(total); });
}

void ArchiveExport::stop()
{
    m_step.cancel();
    m_file.reset();
    m_csv.reset();
}

void ArchiveExport::begin(const Result<qint64> &total)
{
    if (!total)
        return end(std::unexpected(total.error()));
    m_total = *total;
    m_file = std::make_unique<WholeFileWriter>(m_order.path);
    if (m_order.format == ExportOrder::Format::Csv)
        m_csv = std::make_unique<csv::Writer>();
    if (const auto written = m_file->write(head()); !written)
        return end(std::unexpected(written.error()));
    next({});
}

void ArchiveExport::next(const std::optional<ArchivePosition> &after)
{
    Q_EMIT progressed(m_done, m_total);
    m_step = m_archive.search(m_order.scope, m_order.filter, after, pieceSize,
                              [this](const Result<ArchivePage> &page) { take(page); });
}

void ArchiveExport::take(const Result<ArchivePage> &page)
{
    if (!page)
        return end(std::unexpected(page.error()));
    if (const auto written = m_file->write(piece(page->items)); !written)
        return end(std::unexpected(written.error()));
    m_done += page->items.size();
    if (page->next)
        return next(page->next);
    const auto closed = m_csv ? Result<void>() : m_file->write("\n]}\n");
    const auto done = closed ? m_file->commit() : closed;
    end(done ? Result<qint64>(m_done) : std::unexpected(done.error()));
}

QByteArray ArchiveExport::head() const
{
    if (m_csv) {
        m_csv->add(m_order.words.head);
        return m_csv->take();
    }
    return R"({"format":"ccj-notifications","version":1,"organizationId":)" +
           quoted(m_order.scope.organization) + R"(,"exportedAt":)" + quoted(timeText(m_clock.now())) +
           R"(,"items":[)";
}

QByteArray ArchiveExport::piece(const QList<ArchivedNotification> &items)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (m_csv)
            m_csv->add(cellsOf(items[i], m_order.words));
        else
            bytes += (m_done + i > 0 ? ",\n" : "\n") + jsonOf(items[i]);
    }
    return m_csv ? m_csv->take() : bytes;
}

void ArchiveExport::end(Result<qint64> written)
{
    stop();
    Q_EMIT finished(written);
}

} // namespace ccj::notifications
