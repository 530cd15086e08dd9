// SPDX-License-Identifier: Apache-2.0
#include "ui/account/strengthmeter.h"

#include "ui/common/label.h"
#include "ui/common/spokenrole.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using account::PasswordStrength;

namespace {

constexpr QSize barSize{40, 6};

Role inkOf(int score)
{
    if (score <= 1)
        return Role::Danger;
    return score == 2 ? Role::Warning : Role::Success;
}

} // namespace

/// As many filled ones as the score says, at least one.
class StrengthMeter::Bars : public QWidget
{
public:
    explicit Bars(QWidget *parent) : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setScore(int score)
    {
        m_score = score;
        update();
    }
    QSize sizeHint() const override
    {
        const int count = PasswordStrength::best;
        return {scaled(barSize.width()) * count + metrics::smallGap * (count - 1), scaled(barSize.height())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int filled = std::max(m_score, 1);
        const int width = scaled(barSize.width());
        for (int bar = 0; bar < PasswordStrength::best; ++bar) {
            const QRect place(bar * (width + metrics::smallGap), 0, width, height());
            const Role ink = bar < filled ? inkOf(m_score) : Role::Line;
            paintBox(&painter, place, color(ink, palette()), {}, height() / 2.0);
        }
    }

private:
    int m_score = 0;
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent),
      m_bars(new Bars(this)),
      m_word(new Label(TextRole::Secondary, this)),
      m_reasons(Label::explanation(this))
{
    setSpokenRole(this, QAccessible::AlertMessage);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::gap);
    line->addWidget(m_bars);
    line->addWidget(m_word, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::smallGap);
    column->addLayout(line);
    column->addWidget(m_reasons);
    retranslateUi();
}

void StrengthMeter::setStrength(const PasswordStrength &strength)
{
    m_strength = strength;
    m_bars->setScore(strength.score);
    retranslateUi();
}

void StrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    if (event->type() == QEvent::StyleChange)
        m_bars->updateGeometry();
}

void StrengthMeter::retranslateUi()
{
    m_word->setText(word(m_strength.score));
    const auto why = reasons(m_strength.weaknesses);
    m_reasons->setText(why.join(u'\n'));
    m_reasons->setVisible(!why.isEmpty());
    setAccessibleName((QStringList{m_word->text()} + why).join(u' '));
}

QString StrengthMeter::word(int score)
{
    switch (score) {
    case 0:
        return tr("Very weak: guessed at once");
    case 1:
        return tr("Weak: guessed in no time");
    case 2:
        return tr("Fair: better make it longer");
    case 3:
        return tr("Strong");
    default:
        return tr("Very strong");
    }
}

QStringList StrengthMeter::reasons(PasswordStrength::Weaknesses weaknesses)
{
    QStringList lines;
    const auto add = [&](PasswordStrength::Weakness weakness, const QString &text) {
        if (weaknesses & weakness)
            lines.append(text);
    };
    add(PasswordStrength::OwnData, tr("It contains your name, address or organization."));
    add(PasswordStrength::CommonWord, tr("It contains a word or password that many people use."));
    add(PasswordStrength::KeyboardRow, tr("It follows the rows of the keyboard."));
    add(PasswordStrength::Sequence, tr("It contains a sequence such as abcd or 4321."));
    add(PasswordStrength::Repetition, tr("It repeats the same characters."));
    add(PasswordStrength::Date, tr("It contains a date or a year."));
    return lines;
}

} // namespace ccj::ui
