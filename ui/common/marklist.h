// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colors.h"
#include "ui/theme/metrics.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace ccj::ui {

class Label;

/// A heading and a few lines with a mark each: what stops, what goes on. Hidden while it has no lines.
class MarkList : public QWidget
{
    Q_OBJECT
public:
    MarkList(const QString &icon, Role ink, QWidget *parent, TextRole role = TextRole::Base);

    void setWords(const QString &heading, const QStringList &lines);

private:
    QWidget *addLine(const QString &text);

    QString m_icon;
    Role m_ink;
    TextRole m_role;
    Label *m_heading;
    QVBoxLayout *m_column;
    QList<QWidget *> m_lines;
};

} // namespace ccj::ui
