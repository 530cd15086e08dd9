// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"
#include "ui/common/filterchips.h"
#include "ui/common/label.h"
#include "ui/resourcelocations/connectorslist.h"
#include "ui/resourcelocations/locationspage.h"
#include "ui/resourcelocations/locationtiles.h"

#include "tests/resourcelocations/controllerfixture.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>

/// The page of the resource locations over a server by script, found by the words on the screen.
namespace ccj::testing {

inline const auto tokyo = u"tokyo"_s;
inline const auto osaka = u"osaka"_s;

/// Tokyo has two connectors, Osaka one that is silent.
inline Cloud company()
{
    Cloud cloud;
    auto lost = connectorJson(u"cc3"_s, osaka);
    lost[u"status"_s] = u"Disconnected"_s;
    lost[u"lastContactDate"_s] = u"2026-03-31T23:16:00Z"_s;
    cloud.connectors.append(lost);
    cloud.domains = {domainJson(osaka)};
    cloud.windows = {
        QJsonObject{{u"location"_s, tokyo}, {u"dayOfWeek"_s, u"Sunday"_s}, {u"start"_s, u"02:00:00"_s}}};
    return cloud;
}

struct Screen : ControllerFixture
{
    Settings settings{folder.filePath(u"settings.ini"_s)};
    std::unique_ptr<ui::LocationsPage> page;

    explicit Screen(bool consoleApi = true) : ControllerFixture(consoleApi) { open(); }
    void open()
    {
        page = std::make_unique<ui::LocationsPage>(ui::LocationsServices{controller, clock, settings});
        page->resize(1280, 760);
    }
    /// Shows the page, which reads by itself.
    bool show(const Cloud &cloud = company())
    {
        expectReading(cloud);
        page->show();
        return QTest::qWaitForWindowActive(page.get()) && settled();
    }
    bool read(const Cloud &cloud)
    {
        expectReading(cloud);
        action("Refresh")->trigger();
        return settled();
    }
    QAction *action(const char *text) const
    {
        for (QAction *one : page->menuActions() + page->viewActions()) {
            if (one && one->text().remove(u'&') == QString::fromUtf8(text))
                return one;
        }
        qFatal("no action %s", text);
    }
    ui::LocationTiles *tiles() const { return page->findChild<ui::LocationTiles *>(); }
    QTableView *table() const { return page->findChild<QTableView *>(); }
    ui::ConnectorsList *connectors() const { return page->findChild<ui::ConnectorsList *>(); }
    QLineEdit *search() const
    {
        for (auto *edit : page->findChildren<QLineEdit *>()) {
            if (!edit->placeholderText().isEmpty())
                return edit;
        }
        return nullptr;
    }
    QString bannerText() const { return page->banner()->isVisible() ? page->banner()->text() : QString(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < tiles()->model()->rowCount(); ++row)
            names << tiles()->model()->index(row, 0).data().toString();
        return names;
    }
    QString chips() const
    {
        QStringList texts;
        for (const auto *chip : page->findChildren<ui::Chip *>())
            texts << chip->accessibleName();
        return texts.join(u'|');
    }
    /// Everything that can be read on the page.
    QString words() const
    {
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    void select(int row) const { tiles()->setCurrentIndex(tiles()->model()->index(row, 0)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(page->window()->focusWidget(), key, modifiers);
    }
};

} // namespace ccj::testing
