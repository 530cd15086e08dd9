// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/verdictline.h"

#include "ui/common/iconlabel.h"
#include "ui/common/label.h"

#include <QHBoxLayout>

namespace ccj::ui {

VerdictLine::VerdictLine(QWidget *parent)
    : QWidget(parent),
      m_mark(new IconLabel({}, Role::Text, this)),
      m_words(new Label(TextRole::Secondary, this))
{
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::smallGap);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
}

void VerdictLine::setVerdict(Tone tone, const QString &words)
{
    const auto shape = shapeOf(tone);
    m_mark->setIcon(shape.icon, shape.ink);
    m_words->setTone(shape.ink);
    m_words->setText(words);
}

QString VerdictLine::words() const
{
    return m_words->text();
}

Tone toneOf(preparation::Verdict verdict)
{
    switch (verdict) {
    case preparation::Verdict::Yes:
        return Tone::Positive;
    case preparation::Verdict::No:
        return Tone::Negative;
    case preparation::Verdict::Unknown:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
