// SPDX-License-Identifier: Apache-2.0
// The archive of notifications, full: how long keeping, searching, writing a file and wiping take, each
// beside its mark or beside what the same costs without an archive. Started by hand:
//     build/release/archivebench [NOTIFICATIONS]
// A gap is the longest time in which the GUI thread worked before it came back for the next event.
#include "app/notifications/archiveexport.h"
#include "app/notifications/archivemodel.h"

#include "tests/bench/loopgap.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::notifications;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16; // ms

/// Different enough that an index has something to do; as long as those of the demo.
Notification made(int number)
{
    static const QStringList things{u"コネクタ"_s,     u"リソースの場所"_s, u"サブスクリプション"_s,
                                    u"管理者の招待"_s, u"証明書"_s,         u"ハイパーバイザー接続"_s};
    static const QStringList events{u"からの応答がありません"_s, u"の期限が近づいています"_s,
                                    u"の更新に失敗しました"_s, u"が回復しました"_s};
    const auto title =
        things[number % things.size()] + u" %1 "_s.arg(number) + events[number / 7 % events.size()];
    const auto text = (title + u"。状態を確認し、必要であれば担当者に連絡してください。"_s).repeated(3);
    const auto received = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(qint64(number) * 300);
    return {.id = u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')),
            .severityText = QStringList{u"Information"_s, u"Warning"_s, u"Error"_s}[number % 3],
            .priorityText = u"Normal"_s,
            .service = QStringList{u"Citrix Cloud"_s, u"Citrix DaaS"_s}[number % 2],
            .eventId = {},
            .createdAt = received,
            .receivedAt = received,
            .contents = {{u"ja-JP"_s, title, text, {}},
                         {u"en-US"_s, u"Event %1"_s.arg(number), u"Check the state of it."_s, {}}},
            .target = {},
            .dismissedAt = {}};
}

class Bench
{
public:
    explicit Bench(int rows) : m_rows(rows) {}

    bool run()
    {
        keep();
        m_out << Qt::endl << u"Searching, first page of %1 shown"_s.arg(ArchiveModel::pageSize) << Qt::endl;
        for (const auto *text :
             {u"", u"コネクタ", u"証明書 の更新", u"コネクタ 99990", u"ハイパーバイザー接続 77", u"期限",
              u"答", u"ｺ", u"ev", u"eve", u"zz", u"zzz", u"ぬぬ", u"存在しないことば"})
            search(QString::fromUtf16(text), {.text = QString::fromUtf16(text)});
        search(u"errors"_s, {.severities = {Severity::Error, Severity::Critical}});
        search(u"critical, of which there is none"_s, {.severities = {Severity::Critical}});
        search(u"errors of a service, \"期限\""_s,
               {.text = u"期限"_s, .services = {u"Citrix DaaS"_s}, .severities = {Severity::Error}});
        write();
        wipe();
        return m_good;
    }

private:
    template <class T, class Call> double timed(Call call)
    {
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        const LoopGap gap;
        const Pending pending = call([&](const Result<T> &result) {
            m_good = m_good && result.has_value();
            loop.quit();
        });
        loop.exec();
        m_gap = gap.longest();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void line(const QString &name, double value, const QString &unit, double mark, const QString &what)
    {
        m_out << u"  %1 %2 %3 %4 × %5"_s.arg(name, -34)
                     .arg(value, 10, 'f', 1)
                     .arg(unit, -6)
                     .arg(mark > 0 ? value / mark : 0, 8, 'f', 2)
                     .arg(what)
              << Qt::endl;
    }

    void keep()
    {
        QList<Notification> items;
        for (int i = m_rows; i > 0; --i)
            items.append(made(i));
        QElapsedTimer timer;
        timer.start();
        qint64 bytes = 0;
        for (const auto &item : std::as_const(items))
            bytes += QJsonDocument(item.toJson()).toJson(QJsonDocument::Compact).size();
        m_json = double(timer.nsecsElapsed()) / 1e6;
        const auto keep = [&](auto callback) {
            return m_archive.record(m_scope, items, std::move(callback));
        };
        m_out << u"%L1 notifications, %L2 MB as JSON"_s.arg(m_rows).arg(double(bytes) / 1e6, 0, 'f', 1)
              << Qt::endl;
        line(u"kept for the first time"_s, timed<ArchiveNews>(keep), u"ms"_s, m_json,
             u"turning them into JSON"_s);
        gap();
        line(u"kept again, unchanged"_s, timed<ArchiveNews>(keep), u"ms"_s, m_json,
             u"turning them into JSON"_s);
        items.prepend(made(m_rows + 1));
        line(u"kept again with a new one"_s, timed<ArchiveNews>(keep), u"ms"_s, m_json,
             u"turning them into JSON"_s);
        line(u"on the disk"_s, double(QFileInfo(m_file).size()) / 1e6, u"MB"_s, double(bytes) / 1e6,
             u"as JSON"_s);
    }

    void search(const QString &name, const Filter &filter)
    {
        const auto ask = [&](auto callback) {
            return m_archive.search(m_scope, filter, {}, ArchiveModel::pageSize, std::move(callback));
        };
        timed<ArchivePage>(ask);
        const auto time = timed<ArchivePage>(ask);
        line(name.isEmpty() ? u"everything"_s : name, time, u"ms"_s, frame, u"a frame"_s);
        gap();
        line(u"  how many they are"_s, timed<qint64>([&](auto callback) {
                 return m_archive.count(m_scope, filter, std::move(callback));
             }),
             u"ms"_s, frame, u"a frame"_s);
    }
    /// Of what was timed last.
    void gap() { line(u"  gap of the GUI thread"_s, m_gap, u"ms"_s, frame, u"a frame"_s); }

    void write()
    {
        m_out << Qt::endl;
        ArchiveExport task(m_archive, m_clock);
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        const LoopGap longest;
        QObject::connect(&task, &ArchiveExport::finished, &loop, [&](const Result<qint64> &written) {
            m_good = m_good && written.has_value();
            loop.quit();
        });
        task.start({.path = m_folder.filePath(u"archive.json"_s),
                    .format = ExportOrder::Format::Json,
                    .scope = m_scope,
                    .filter = {},
                    .words = {}});
        loop.exec();
        line(u"written to a JSON file"_s, double(timer.nsecsElapsed()) / 1e6, u"ms"_s, m_json,
             u"turning them into JSON"_s);
        m_gap = longest.longest();
        gap();
    }

    void wipe()
    {
        line(u"wiped"_s,
             timed<void>([&](auto callback) { return m_archive.wipe(m_scope, std::move(callback)); }),
             u"ms"_s, frame, u"a frame"_s);
        gap();
    }

    const int m_rows;
    const ArchiveScope m_scope{u"bench"_s, u"acme"_s, u"hanako"_s};
    QTextStream m_out{stdout};
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"notifications.db"_s);
    SystemClock m_clock;
    Archive m_archive{m_file, m_clock};
    double m_json = 0; ///< ms that the bare texts cost
    double m_gap = 0;
    bool m_good = true;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    return rows > 0 && Bench(rows).run() ? 0 : 1;
}
