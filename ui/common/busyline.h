// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

namespace ccj::ui {

/// A thin endless bar: something runs. Keeps its place while it is hidden, so that nothing jumps.
class BusyLine : public QProgressBar
{
    Q_OBJECT
public:
    explicit BusyLine(QWidget *parent = nullptr);
};

} // namespace ccj::ui
