// SPDX-License-Identifier: Apache-2.0
#include "ui/mfa/clockline.h"

#include "ui/common/errortext.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/common/spokenrole.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ccj::ui {

ClockLine::ClockLine(const mfa::ClockCheck &check, QWidget *parent)
    : QWidget(parent),
      m_check(check),
      m_mark(new IconLabel(u"check-lg"_s, Role::Muted, this)),
      m_text(Label::explanation(this))
{
    setSpokenRole(this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::smallGap);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&check, &mfa::ClockCheck::changed, this, &ClockLine::follow);
    follow();
}

void ClockLine::setNeeded(bool needed)
{
    m_needed = needed;
    follow();
}

void ClockLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        follow();
}

void ClockLine::follow()
{
    const bool wrong = m_check.endangersCodes();
    m_mark->setIcon(wrong ? u"exclamation-triangle-fill"_s : u"check-lg"_s,
                    wrong ? Role::Warning : Role::Success);
    m_text->setTone(wrong ? Role::Text : Role::Muted);
    m_text->setText(words(m_check));
    setVisible(m_needed && !m_text->text().isEmpty());
    setAccessibleName(m_text->text());
}

QString ClockLine::words(const mfa::ClockCheck &check)
{
    const auto difference = check.difference();
    if (!difference)
        return {};
    const auto off = std::chrono::abs(*difference);
    if (!check.endangersCodes())
        return tr("This computer's clock is right (difference: %1 s).")
            .arg(QLocale().toString(static_cast<double>(off.count()) / 1000, 'f', 1));
    const auto span = durationText(std::chrono::round<std::chrono::seconds>(off));
    if (*difference > 0ms)
        return tr("This computer's clock is slow by %1. If your phone's is too, its codes are refused: set "
                  "the time to automatic there.")
            .arg(span);
    return tr("This computer's clock is fast by %1. If your phone's is too, its codes are refused: set the "
              "time to automatic there.")
        .arg(span);
}

} // namespace ccj::ui
