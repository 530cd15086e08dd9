// SPDX-License-Identifier: Apache-2.0
// The page of the resource locations with 200 locations and 2,000 connectors in a real ccj-sandbox: how long
// the window's thread works at a stretch. Prints its figures as one line of JSON; needs a release build.
#include "ui/resourcelocations/connectorslist.h"
#include "ui/resourcelocations/locationspage.h"
#include "ui/resourcelocations/locationsview.h"
#include "ui/resourcelocations/locationtiles.h"
#include "ui/theme/theme.h"

#include "tests/bench/loopgap.h"
#include "tests/support/console.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTextStream>
#include <QTimer>

using namespace ccj;
using namespace ccj::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Bench
{
public:
    bool run()
    {
        if (!m_cloud.start())
            return false;
        m_console.emplace(m_cloud);
        if (!m_console->signInAs(0))
            return false;
        auto &controller = m_console->locations;
        const auto organization = m_console->session.organization();
        controller.setPlace({u"bench"_s, organization ? organization->id : QString(), true});
        m_settings.emplace(m_folder.filePath(u"settings.ini"_s));
        m_page.emplace(ui::LocationsServices{controller, m_console->clock, *m_settings});
        m_page->resize(1064, 700);
        m_page->show(); // starts the load
        until([&] { return controller.state() == PageState::Ready; }, u"firstRows"_s);
        idle(u"firstPainting"_s);
        m_figures[u"locations"_s] = controller.locations().rowCount();
        m_figures[u"connectors"_s] = controller.fleet().connectors.size();
        select();
        refresh(u"refreshUnchanged"_s, 0s);
        refresh(u"refreshChanged"_s, 61s); // each connector was heard of since
        type(u"type"_s);
        switchView();
        type(u"typeOverTable"_s);
        refresh(u"refreshChangedTable"_s, 61s);
        say();
        QTextStream(stdout) << QJsonDocument(m_figures).toJson(QJsonDocument::Compact) << Qt::endl;
        return true;
    }

private:
    /// Lets the event loop run until something holds. Keeps, under the name of what goes on, the longest gap
    /// in milliseconds.
    template <class Condition> void until(Condition holds, const QString &what)
    {
        LoopGap gap;
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (holds())
                loop.quit();
        });
        look.start(1);
        loop.exec();
        m_figures[what] = std::max(gap.longest(), m_figures[what].toDouble());
    }
    void idle(const QString &what)
    {
        QElapsedTimer timer;
        timer.start();
        until([&] { return timer.elapsed() > 200; }, what);
    }
    /// The act and everything that follows from it count.
    template <class Act> void measure(const QString &what, Act act)
    {
        QTimer::singleShot(0, &*m_page, act);
        idle(what);
    }
    void select()
    {
        auto *tiles = m_page->findChild<ui::LocationTiles *>();
        for (int row = 0; row < 12; ++row)
            measure(u"select"_s, [=] { tiles->setCurrentIndex(tiles->model()->index(row, 0)); });
    }
    void refresh(const QString &what, std::chrono::seconds later)
    {
        auto &controller = m_console->locations;
        for (int time = 0; time < 3; ++time) {
            m_console->pass(later);
            controller.refresh();
            until([&] { return !controller.isLoading(); }, what);
            idle(what);
        }
    }
    /// To the table and back again; it ends with the table.
    void switchView()
    {
        auto *view = m_page->findChild<ui::LocationsView *>();
        for (int time = 0; time < 7; ++time)
            measure(u"switchView"_s, [=] { view->showTable(!view->showsTable()); });
    }
    /// How many connectors carry the load, of one location after the other.
    void say()
    {
        auto &controller = m_console->locations;
        for (int row = 0; row < 5; ++row)
            measure(u"sayLoad"_s, [&controller, row] {
                controller.setLoad(controller.locations().at(row).location.id, 7);
            });
    }
    void type(const QString &what)
    {
        QLineEdit *search = nullptr;
        for (auto *edit : m_page->findChildren<QLineEdit *>())
            search = edit->placeholderText().isEmpty() ? search : edit;
        for (const auto *text :
             {u"千", u"千葉", u"千葉 第1", u"千葉", u"", u"s", u"s1", u"s10", u"s100-cc01", u""})
            measure(what, [=] { search->setText(QString::fromUtf16(text)); });
    }

    SandboxProcess m_cloud{u"large:100"_s};
    std::optional<Console> m_console;
    QTemporaryDir m_folder;
    std::optional<Settings> m_settings;
    std::optional<ui::LocationsPage> m_page;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    ui::Theme theme(application);
    return Bench().run() ? 0 : 1;
}
