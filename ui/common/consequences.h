// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/metrics.h"

#include <QStringList>
#include <QWidget>

namespace ccj::ui {

class MarkList;

/// What stops and what goes on when something is taken away, as two short lists. Hidden while both are empty.
class Consequences : public QWidget
{
    Q_OBJECT
public:
    explicit Consequences(QWidget *parent, TextRole role = TextRole::Base);

    /// Call it again when the language changes.
    void setWords(const QStringList &stops, const QStringList &goesOn);

private:
    MarkList *m_stops;
    MarkList *m_goesOn;
};

} // namespace ccj::ui
