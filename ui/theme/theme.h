// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"

#include <QObject>

class QApplication;

namespace ccj::ui {

/// The look of the program: installs style, palette and font, and changes them while windows are open.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)
    static constexpr int smallestZoom = 80;
    static constexpr int largestZoom = 200;

    /// Remembers what the system's palette looks like, then puts ours in its place.
    explicit Theme(QApplication &application);

    Mode mode() const { return m_mode; }
    Scheme scheme() const;
    void setMode(Mode mode);
    int zoom() const { return m_zoom; }
    /// Percent; kept within the limits.
    void setZoom(int percent);

Q_SIGNALS:
    void changed();

private:
    void apply();

    Mode m_mode = Mode::System;
    Scheme m_system;
    int m_zoom = 100;
};

} // namespace ccj::ui
