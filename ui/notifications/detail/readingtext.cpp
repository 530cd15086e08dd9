// SPDX-License-Identifier: Apache-2.0
#include "ui/notifications/detail/readingtext.h"

#include "ui/theme/metrics.h"

#include <QEvent>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace ccj::ui {

ReadingText::ReadingText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
}

void ReadingText::show(const QString &text)
{
    setPlainText(text);
    auto option = document()->defaultTextOption();
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    fit();
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ReadingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

/// Only what is seen has to be laid out for this.
void ReadingText::fit()
{
    const qreal most = scaled(mostHeight);
    qreal height = 0;
    for (auto block = document()->firstBlock(); block.isValid() && height < most; block = block.next())
        height += blockBoundingRect(block).height();
    setFixedHeight(static_cast<int>(std::ceil(std::min(height, most))) + metrics::smallGap);
}

} // namespace ccj::ui
