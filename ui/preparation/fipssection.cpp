// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/fipssection.h"

#include "ui/common/card.h"
#include "ui/common/field.h"
#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/preparation/preparationwords.h"
#include "ui/preparation/verdictline.h"

#include "app/preparation/checks.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using preparation::Verdict;

namespace {

constexpr int fieldWidth = 320;

} // namespace

FipsSection::FipsSection(const preparation::FipsRule &rule, QWidget *parent)
    : EntriesSection(parent),
      m_rule(rule),
      m_check(new Card(this)),
      m_version(new LineEdit(m_check)),
      m_field(new Field(m_version, m_check)),
      m_verdict(new VerdictLine(m_check)),
      m_way(new Card(this)),
      m_source(new Label(TextRole::Caption, m_way, Role::Muted))
{
    m_version->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
    m_version->setFixedWidth(scaled(fieldWidth));
    m_check->column()->addWidget(m_field);
    m_check->column()->addWidget(m_verdict);
    for (qsizetype i = 0; i < m_rule.steps.size(); ++i) {
        m_steps.append(new Label(TextRole::Base, m_way));
        m_steps.constLast()->setWordWrap(true);
        m_way->column()->addWidget(m_steps.constLast());
    }
    m_source->setWordWrap(true);
    m_way->column()->addWidget(m_source);
    column()->addWidget(m_check);
    column()->addWidget(m_way);
    addEntry(m_check, [this] { return m_check->accessibleName() + u'\t' + m_verdict->words(); });
    addEntry(m_way, [this] {
        QStringList lines{m_way->accessibleName()};
        for (const auto *step : m_steps)
            lines.append(step->text());
        return lines.join(u'\n');
    });
    connect(m_version, &QLineEdit::textChanged, this, &FipsSection::showVerdict);
}

QString FipsSection::title() const
{
    return tr("FIPS mode");
}

void FipsSection::showVerdict()
{
    const auto typed = m_version->text().trimmed();
    const auto verdict = preparation::judged(m_rule, typed);
    const auto first = m_rule.first.toString();
    switch (verdict) {
    case Verdict::Yes:
        return m_verdict->setVerdict(toneOf(verdict),
                                     tr("FIPS mode may be enabled. Use the latest version."));
    case Verdict::No:
        return m_verdict->setVerdict(
            toneOf(verdict), tr("Never enable FIPS mode with this version: the connector could not be "
                                "updated any more. %1 is the first that supports it.")
                                 .arg(first));
    case Verdict::Unknown:
        break;
    }
    if (typed.isEmpty())
        m_verdict->setVerdict(toneOf(verdict),
                              tr("Enter the version to see whether FIPS mode may be enabled."));
    else
        m_verdict->setVerdict(
            Tone::Waiting,
            tr("This is not a version. Enter numbers with dots between them, such as %1.").arg(first));
}

void FipsSection::retranslate()
{
    const auto first = m_rule.first.toString();
    m_check->setHeading(tr("May FIPS mode be enabled on this machine?"));
    m_field->setLabel(tr("Version of the connector on it"));
    m_version->setPlaceholderText(tr("Such as %1").arg(first));
    m_way->setHeading(tr("To enable it where connectors are older"));
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        m_steps.at(i)->setText(
            tr("%1. %2", "number and text of a step")
                .arg(QString::number(i + 1), PreparationWords::fipsStep(m_rule.steps.at(i))));
    setIntroduction(
        tr("For machines that got their connector before November 2018, or a version before %1: do "
           "not upgrade in place.")
            .arg(first));
    m_source->setText(PreparationWords::source({m_rule.source}));
    showVerdict();
    EntriesSection::retranslate();
}

} // namespace ccj::ui
