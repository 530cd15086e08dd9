// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/locationtiles.h"

#include "ui/resourcelocations/tiledelegate.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QScrollBar>

namespace ccj::ui {

using resourcelocations::LocationsModel;

namespace {

constexpr int leastTile = 292; // a width
constexpr int tileGap = 12;

} // namespace

LocationTiles::LocationTiles(QWidget *parent) : QListView(parent), m_tiles(new TileDelegate(this))
{
    setItemDelegate(m_tiles);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setViewportMargins(metrics::pageMargin, tileGap, metrics::pageMargin - tileGap, 0);
    m_fitting.setSingleShot(true);
    connect(&m_fitting, &QTimer::timeout, this, &LocationTiles::fit);
    connect(m_tiles, &TileDelegate::copyRequested, this, &LocationTiles::copyRequested);
}

void LocationTiles::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto fitSoon = [this] { m_fitting.start(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, fitSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, fitSoon);
}

void LocationTiles::resizeEvent(QResizeEvent *event)
{
    fit();
    QListView::resizeEvent(event);
}

void LocationTiles::showEvent(QShowEvent *event)
{
    fit();
    QListView::showEvent(event);
}

void LocationTiles::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_fitting.start();
}

void LocationTiles::fit()
{
    if (!model() || !isVisible())
        return;
    const int room = viewport()->width() - 1; // a row that is exactly full would break
    const int columns = std::max(1, room / (scaled(leastTile) + tileGap));
    QStringList sentences;
    for (int row = 0; row < model()->rowCount(); ++row)
        sentences.append(model()->index(row, LocationsModel::VerdictColumn).data().toString());
    m_tiles->setSize(room / columns - tileGap, sentences);
    const QSize cell = m_tiles->size() + QSize(tileGap, tileGap);
    if (cell == gridSize())
        return;
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(scaled(metrics::row));
}

} // namespace ccj::ui
