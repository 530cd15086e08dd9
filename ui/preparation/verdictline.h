// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/statusdelegate.h"

#include "app/preparation/checks.h"

#include <QWidget>

namespace ccj::ui {

class IconLabel;
class Label;

/// What a check says: shape, colour and words.
class VerdictLine : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictLine(QWidget *parent = nullptr);

    void setVerdict(Tone tone, const QString &words);
    QString words() const;

private:
    IconLabel *m_mark;
    Label *m_words;
};

Tone toneOf(preparation::Verdict verdict);

} // namespace ccj::ui
