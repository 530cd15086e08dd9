// SPDX-License-Identifier: Apache-2.0
// One round of the administrators' page against a real ccj-sandbox; prints its figures as one line of JSON.
// Started by administrators.py. Argument: how many administrators.
#include "ui/administrators/administratorspage.h"
#include "ui/theme/theme.h"

#include "app/core/clock.h"

#include "tests/bench/loopgap.h"
#include "tests/support/console.h"
#include "tests/support/fakehttp.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QNetworkReply>
#include <QPainter>
#include <QProcess>
#include <QTableView>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <malloc.h>
#include <unistd.h>

using namespace ccj;
using namespace ccj::testing;
using namespace ccj::administrators;
using namespace Qt::StringLiterals;

namespace {

/// Resident memory of this process, in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// What is allocated and not freed, on all threads, in bytes.
qint64 heapBytes()
{
    const auto all = mallinfo2();
    return static_cast<qint64>(all.uordblks + all.hblkhd);
}

/// How many programs wanted to run in the last minute, a processor.
double loadAverage()
{
    double average = 0;
    return getloadavg(&average, 1) == 1 ? average / QThread::idealThreadCount() : 0;
}

/// Every page of the list as the console asks for it: the bytes, and the address of each page.
struct Pages
{
    QList<QByteArray> bodies;
    QByteArrayList targets;

    qint64 bytes() const
    {
        qint64 total = 0;
        for (const auto &body : bodies)
            total += body.size();
        return total;
    }
};

class Bench
{
public:
    explicit Bench(int people) : m_cloud(u"large:%1"_s.arg(people)), m_people(people) {}

    bool run()
    {
        QElapsedTimer timer;
        timer.start();
        if (!m_cloud.start())
            return false;
        m_figures[u"seedMs"_s] = timer.elapsed();
        Console console(m_cloud);
        if (!console.signInAs(0))
            return false;
        warmUp();
        m_page.emplace(console.client, console.session.profile()->userId);
        load();
        type();
        sort();
        refresh();
        m_figures[u"loadAverage"_s] = loadAverage();
        m_figures[u"rows"_s] = m_page->controller.model().rowCount();
        m_page.reset();
        limits(console);
        QTextStream(stdout) << QJsonDocument(m_figures).toJson(QJsonDocument::Compact) << Qt::endl;
        return true;
    }

private:
    struct PageUnderTest
    {
        PageUnderTest(net::HttpClient &http, const QString &userId)
            : controller(http, clock),
              settings(folder.filePath(u"settings.ini"_s)),
              store(folder.filePath(u"store.sqlite"_s)),
              journal(store, clock),
              widget({controller, http, clock, settings, store, journal, [] {
                          return ui::AdministratorsPlace{u"customer"_s, u"organization"_s, u"1"_s, u"name"_s};
                      }})
        {
            controller.setCaller({userId, true});
            widget.resize(1064, 700);
        }
        SystemClock clock;
        QTemporaryDir folder;
        AdministratorsController controller;
        Settings settings;
        LocalStore store;
        ChangeJournal journal;
        ui::AdministratorsPage widget;
    };

    /// Lets the event loop run until something holds; milliseconds. Keeps, under the name of what goes on,
    /// the longest gap and how much this thread worked in all.
    template <class Condition> double until(Condition holds, const QString &what)
    {
        QElapsedTimer timer;
        timer.start();
        LoopGap gap;
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (holds())
                loop.quit();
        });
        look.start(1);
        loop.exec();
        m_figures["gap"_L1 + what] = std::max(gap.longest(), m_figures["gap"_L1 + what].toDouble());
        m_figures["gui"_L1 + what] = gap.total() + m_figures["gui"_L1 + what].toDouble();
        return double(timer.nsecsElapsed()) / 1e6;
    }
    void idle()
    {
        QElapsedTimer timer;
        timer.start();
        until([&] { return timer.elapsed() > 300; }, u"IdleMs"_s);
    }

    /// Fonts, styles and whatever else a first page brings along are no part of what is measured.
    void warmUp()
    {
        QJsonArray few;
        for (int i = 0; i < 100; ++i)
            few.append(
                QJsonObject{{u"email"_s, u"p%1@example.jp"_s.arg(i)}, {u"displayName"_s, u"鈴木 花子"_s}});
        FakeHttp http;
        http.expect("GET", u"/administrators?maxItemCount=100"_s).reply(200, QJsonObject{{u"items"_s, few}});
        PageUnderTest page(http, {});
        page.widget.show();
        until([&] { return page.controller.state() == PageState::Ready; }, u"WarmUpMs"_s);
        idle();
    }

    void load()
    {
        auto &controller = m_page->controller;
        const auto before = residentBytes();
        const auto heapBefore = heapBytes();
        QElapsedTimer timer;
        timer.start();
        m_page->widget.show(); // starts the load
        until([&] { return controller.model().rowCount() > 0; }, u"FirstRowsMs"_s);
        m_figures[u"firstRowsMs"_s] = double(timer.nsecsElapsed()) / 1e6;
        until([&] { return controller.state() == PageState::Ready; }, u"LoadMs"_s);
        m_figures[u"loadMs"_s] = double(timer.nsecsElapsed()) / 1e6;
        idle();
        m_figures[u"bytesPerRow"_s] = double(residentBytes() - before) / m_people;
        m_figures[u"heapBytesPerRow"_s] = double(heapBytes() - heapBefore) / m_people;
        m_figures[u"storeBytesPerRow"_s] = double(controller.roster().bytes()) / m_people;
    }

    void type()
    {
        auto *search = m_page->widget.findChild<QLineEdit *>();
        double longest = 0;
        for (const auto *text : {u"m", u"mi", u"mis", u"misa", u"mis", u"mi", u"m", u"", u"7", u"77", u"",
                                 u"鈴木", u"鈴木 花", u""})
            longest =
                std::max(longest, arranged([&] { search->setText(QString::fromUtf16(text)); }, u"TypeMs"_s));
        m_figures[u"keystrokeMs"_s] = longest;
    }

    void sort()
    {
        auto *table = m_page->widget.findChild<QTableView *>();
        double longest = 0;
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            for (int column = 0; column < AdministratorsModel::ColumnCount; ++column)
                longest =
                    std::max(longest, arranged([&] { table->sortByColumn(column, order); }, u"SortMs"_s));
        }
        m_figures[u"sortMs"_s] = longest;
    }

    void refresh()
    {
        auto &controller = m_page->controller;
        controller.refresh();
        m_figures[u"refreshMs"_s] =
            until([&] { return controller.state() == PageState::Ready; }, u"RefreshMs"_s);
    }

    template <class Action> double arranged(Action act, const QString &what)
    {
        QElapsedTimer timer;
        timer.start();
        bool started = false;
        until(
            [&] {
                if (!std::exchange(started, true))
                    act();
                return !m_page->controller.model().isArranging();
            },
            what);
        return double(timer.nsecsElapsed()) / 1e6;
    }

    // --- what it is measured against ---

    Pages pages(Console &console)
    {
        Pages result;
        AdministratorsApi api(console.client);
        PageRequest page{.continuation = {}, .count = 100};
        for (bool more = true; more;) {
            Pending pending = api.page(page, [&](const Result<net::Response> &answer) {
                const auto parsed = answer ? parsedPage(answer->body) : ListPage{};
                result.bodies << (answer ? answer->body : QByteArray());
                result.targets << "/administrators?maxItemCount=" + QByteArray::number(page.count) +
                                      (page.continuation.isEmpty()
                                           ? QByteArray()
                                           : "&requestContinuation=" +
                                                 QUrl::toPercentEncoding(page.continuation));
                page = {.continuation = parsed ? parsed->continuation : QString(), .count = 1000};
                more = !page.continuation.isEmpty();
            });
            waitFor([&] { return !pending.isActive(); });
        }
        return result;
    }

    void limits(Console &console)
    {
        const auto all = pages(console);
        m_figures[u"bytesOnTheWire"_s] = all.bytes();
        QElapsedTimer timer;
        timer.start();
        qsizetype items = 0;
        for (const auto &body : all.bodies)
            items += QJsonDocument::fromJson(body)["items"_L1].toArray().size();
        m_figures[u"rawParseMs"_s] = items == m_people ? double(timer.nsecsElapsed()) / 1e6 : -1;
        m_figures[u"curlMs"_s] = curl(all);
    }

    /// The same pages over one connection; -1 when curl is not there.
    double curl(const Pages &all)
    {
        const auto client = m_cloud.people()[u"apiClients"_s][0].toObject();
        const auto customer = client[u"customerId"_s].toString().toUtf8();
        const auto form =
            "grant_type=client_credentials&client_id=" + client[u"clientId"_s].toString().toUtf8() +
            "&client_secret=" + client[u"clientSecret"_s].toString().toUtf8();
        const auto token = m_cloud
                               .request("POST", "/cctrustoauth2/" + customer + "/tokens/clients", form,
                                        {{"Content-Type", "application/x-www-form-urlencoded"}})
                               .object()[u"access_token"_s]
                               .toString()
                               .toUtf8();
        // The token goes through standard input: command lines can be read by everybody.
        QByteArray config = "silent\nfail\ncacert = \"" + m_cloud.caFile().toUtf8() +
                            "\"\nheader = \"Authorization: CwsAuth bearer=" + token +
                            "\"\nheader = \"Citrix-CustomerId: " + customer + "\"\n";
        for (const auto &target : all.targets)
            config += "url = \"" + m_cloud.url().toString(QUrl::StripTrailingSlash).toUtf8() + target +
                      "\"\noutput = \"/dev/null\"\n";
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(u"curl"_s, {u"-K"_s, u"-"_s});
        process.write(config);
        process.closeWriteChannel();
        const bool good = process.waitForFinished(300'000) && process.exitCode() == 0;
        return good ? double(timer.nsecsElapsed()) / 1e6 : -1;
    }

    SandboxProcess m_cloud;
    int m_people;
    std::optional<PageUnderTest> m_page;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme theme(application);
    const int people = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    return people > 0 && Bench(people).run() ? 0 : 1;
}
