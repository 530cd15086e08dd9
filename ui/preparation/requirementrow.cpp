// SPDX-License-Identifier: Apache-2.0
#include "ui/preparation/requirementrow.h"

#include "ui/common/label.h"
#include "ui/common/lineedit.h"
#include "ui/preparation/preparationwords.h"
#include "ui/preparation/verdictline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using preparation::Requirement;
using preparation::Verdict;

namespace {

constexpr int editorWidth = 200;

} // namespace

RequirementRow::RequirementRow(const Requirement &requirement, QWidget *parent)
    : QWidget(parent),
      m_requirement(requirement),
      m_title(new Label(TextRole::Strong, this)),
      m_text(Label::explanation(this)),
      m_verdict(new VerdictLine(this)),
      m_source(new Label(TextRole::Caption, this, Role::Muted))
{
    m_title->setWordWrap(true);
    m_source->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics::smallGap);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addWidget(m_verdict);
    words->addWidget(m_source);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::groupGap);
    row->addLayout(words, 1);
    auto *editor = makeEditor();
    m_title->setBuddy(editor); // which is what a combo box is called by; it names itself by its choice
    row->addWidget(editor, 0, Qt::AlignTop);
}

QWidget *RequirementRow::makeEditor()
{
    QWidget *editor = nullptr;
    if (m_requirement.kind == Requirement::Kind::Version) {
        editor = m_version = new LineEdit(this);
        m_version->setInputMethodHints(Qt::ImhPreferNumbers | Qt::ImhNoPredictiveText);
        connect(m_version, &QLineEdit::textChanged, this, &RequirementRow::showVerdict);
        connect(m_version, &QLineEdit::textEdited, this, [this] { Q_EMIT answered(answer()); });
    } else {
        editor = m_choice = new QComboBox(this);
        connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
            showVerdict();
            Q_EMIT answered(answer());
        });
    }
    editor->setFixedWidth(scaled(editorWidth));
    return editor;
}

QString RequirementRow::answer() const
{
    return m_choice ? m_choice->currentData().toString() : m_version->text().trimmed();
}

void RequirementRow::setAnswer(const QString &answer)
{
    if (answer == this->answer())
        return;
    if (m_version) {
        m_version->setText(answer);
    } else {
        const QSignalBlocker quiet(m_choice);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(answer)));
    }
    showVerdict();
}

QString RequirementRow::words() const
{
    return u"%1\t%2"_s.arg(m_title->text(), m_verdict->words());
}

void RequirementRow::fillChoices()
{
    const QSignalBlocker quiet(m_choice);
    const auto kept = answer();
    m_choice->clear();
    m_choice->addItem(tr("Not answered"), QString());
    if (m_requirement.kind == Requirement::Kind::Confirmation) {
        m_choice->addItem(tr("Yes"), QString(preparation::yesAnswer));
        m_choice->addItem(tr("No"), QString(preparation::noAnswer));
    }
    for (const auto &choice : m_requirement.choices)
        m_choice->addItem(PreparationWords::windowsServer(choice), choice);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(kept)));
}

void RequirementRow::showVerdict()
{
    const auto verdict = this->verdict();
    switch (verdict) {
    case Verdict::Yes:
        return m_verdict->setVerdict(toneOf(verdict), tr("Met"));
    case Verdict::No:
        return m_verdict->setVerdict(toneOf(verdict), tr("Not met"));
    case Verdict::Unknown:
        break;
    }
    if (answer().isEmpty())
        m_verdict->setVerdict(toneOf(verdict), tr("Not answered yet"));
    else
        m_verdict->setVerdict(
            Tone::Waiting,
            tr("This is not a version. Enter numbers with dots between them, such as %1.").arg(u"4.8"_s));
}

void RequirementRow::retranslate()
{
    const auto words = PreparationWords::requirement(m_requirement);
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_source->setText(PreparationWords::source({m_requirement.source}));
    if (m_choice)
        fillChoices();
    else
        m_version->setPlaceholderText(tr("Such as %1").arg(u"4.8"_s));
    QWidget *editor = m_choice ? static_cast<QWidget *>(m_choice) : m_version;
    editor->setAccessibleName(words.title);
    editor->setAccessibleDescription(words.text);
    showVerdict();
}

} // namespace ccj::ui
