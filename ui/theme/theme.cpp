// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace ccj::ui {

Theme::Theme(QApplication &application)
    : QObject(&application), m_system(schemeOf(QGuiApplication::palette()))
{
    QApplication::setStyle(new Style);
    apply();
}

Scheme Theme::scheme() const
{
    switch (m_mode) {
    case Mode::Light:
        return Scheme::Light;
    case Mode::Dark:
        return Scheme::Dark;
    case Mode::System:
        return m_system;
    }
    Q_UNREACHABLE();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
    Q_EMIT changed();
}

void Theme::setZoom(int percent)
{
    const int zoom = std::clamp(percent, smallestZoom, largestZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    apply();
    Q_EMIT changed();
}

void Theme::apply()
{
    QApplication::setFont(baseFont(m_zoom));
    QApplication::setPalette(makePalette(scheme()));
    // Qt tells windows alone; whoever has a font, a colour or a size of its own must hear of it too.
    // Whoever hears of it may replace widgets of its own, so some are gone before their turn comes.
    const QWidgetList all = QApplication::allWidgets();
    for (const QPointer<QWidget> &widget : QList<QPointer<QWidget>>(all.begin(), all.end())) {
        QEvent event(QEvent::StyleChange);
        if (widget)
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace ccj::ui
