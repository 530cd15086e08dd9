// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/levelssection.h"

#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/label.h"
#include "ui/preparation/preparationwords.h"
#include "ui/preparation/verdictline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using preparation::LevelAnswer;
using preparation::LevelQuestion;
using preparation::Levels;

LevelsForm::LevelsForm(const Levels &table, QWidget *parent)
    : QWidget(parent),
      m_table(table),
      m_forest(new QComboBox(this)),
      m_domain(new QComboBox(this)),
      m_forestField(new Field(m_forest, this)),
      m_domainField(new Field(m_domain, this)),
      m_controllersLabel(new Label(TextRole::Secondary, this, Role::Muted)),
      m_verdict(new VerdictLine(this))
{
    auto *levels = new FlowLayout;
    levels->setContentsMargins({});
    levels->setSpacing(metrics::fieldGap);
    levels->addWidget(m_forestField);
    levels->addWidget(m_domainField);
    auto *boxes = new FlowLayout;
    boxes->setContentsMargins({});
    boxes->setSpacing(metrics::smallGap);
    for (const auto &controller : m_table.controllers) {
        auto *box = new QCheckBox(this);
        box->setProperty("version", controller);
        connect(box, &QCheckBox::toggled, this, &LevelsForm::showAnswer);
        boxes->addWidget(box);
        m_controllers.append(box);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addLayout(levels);
    column->addWidget(m_controllersLabel);
    column->addLayout(boxes);
    column->addWidget(m_verdict);
    for (auto *box : {m_forest, m_domain})
        connect(box, &QComboBox::currentIndexChanged, this, &LevelsForm::showAnswer);
}

void LevelsForm::fillLevels(QComboBox *box) const
{
    const QSignalBlocker quiet(box);
    const auto kept = box->currentData();
    box->clear();
    box->addItem(tr("Not chosen"), QString());
    for (const auto &level : m_table.levels)
        box->addItem(PreparationWords::windowsServer(level), level);
    box->setCurrentIndex(std::max(0, box->findData(kept)));
}

LevelQuestion LevelsForm::question() const
{
    LevelQuestion question{m_forest->currentData().toString(), m_domain->currentData().toString(), {}};
    for (const auto *box : m_controllers) {
        if (box->isChecked())
            question.controllers.append(box->property("version").toString());
    }
    return question;
}

QString LevelsForm::words(const LevelAnswer &answer) const
{
    using Kind = LevelAnswer::Kind;
    switch (answer.kind) {
    case Kind::Incomplete:
        return tr("Choose both levels and every system that your domain controllers run.");
    case Kind::Supported:
        return tr("Supported: row %1 of the table.").arg(QLocale().toString(answer.row + 1));
    case Kind::LevelsNotListed:
        return tr("Not in the table: no row has these two levels. Whether it works is not said.");
    case Kind::ControllersNotListed:
        return tr("Not in the table: row %1 has these levels, but not these domain controllers: %2.")
            .arg(QLocale().toString(answer.row + 1), PreparationWords::windowsServers(answer.notListed));
    }
    Q_UNREACHABLE();
}

void LevelsForm::showAnswer()
{
    using Kind = LevelAnswer::Kind;
    const auto answer = preparation::judged(m_table, question());
    const auto tone = answer.kind == Kind::Supported    ? Tone::Positive
                      : answer.kind == Kind::Incomplete ? Tone::Neutral
                                                        : Tone::Negative;
    m_verdict->setVerdict(tone, words(answer));
    Q_EMIT answered(answer);
}

void LevelsForm::retranslate()
{
    m_forestField->setLabel(tr("Forest functional level"));
    m_domainField->setLabel(tr("Domain functional level"));
    m_controllersLabel->setText(tr("Domain controllers run"));
    for (auto *box : {m_forest, m_domain})
        fillLevels(box);
    for (auto *box : std::as_const(m_controllers))
        box->setText(PreparationWords::windowsServer(box->property("version").toString()));
    showAnswer();
}

LevelsSection::LevelsSection(const Levels &table, QWidget *parent)
    : TableSection([table] { return content(table); }, 3, -1, parent), m_form(new LevelsForm(table, this))
{
    addAbove(m_form);
    connect(m_form, &LevelsForm::answered, this, [this](const LevelAnswer &answer) {
        if (answer.row >= 0)
            goToRow(static_cast<int>(answer.row));
    });
}

TableContent LevelsSection::content(const Levels &table)
{
    TableContent content{.title = tr("Functional levels"),
                         .introduction =
                             tr("What Active Directory may look like. Whatever is in no row, Windows "
                                "Server 2019 domain controllers for example, is not listed."),
                         .headings = {tr("No."), tr("Forest"), tr("Domain"), tr("Domain controllers")},
                         .rows = {}};
    for (const auto &row : table.combinations) {
        const auto number = QLocale().toString(content.rows.size() + 1);
        const auto forest = PreparationWords::windowsServer(row.forest);
        const auto domain = PreparationWords::windowsServer(row.domain);
        const auto controllers = PreparationWords::windowsServers(row.controllers);
        content.rows.append({{number, forest, domain, controllers},
                             {},
                             {{content.headings.at(3), controllers}, {tr("Source"), table.source}}});
    }
    return content;
}

void LevelsSection::retranslate()
{
    TableSection::retranslate();
    m_form->retranslate();
}

} // namespace ccj::ui
