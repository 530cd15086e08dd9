// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulksourcestep.h"

#include "ui/administrators/bulk/bulkwords.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/filedialogs.h"
#include "ui/common/label.h"
#include "ui/common/linkbutton.h"

#include "app/core/csv.h"
#include "app/core/wholefile.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators::bulk;

namespace {

constexpr int leastColumn = 64;
constexpr qsizetype linesLookedAt = 200; // the rest of a sheet is much the same

const Setting<QString> folderSetting{"bulk/folder", {}};

QString localFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

/// A pasted sheet stands in columns: each begins past the longest text of the one before.
void alignColumns(QPlainTextEdit *edit)
{
    const QFontMetricsF fm(edit->font());
    QList<qreal> widths;
    auto line = edit->document()->begin();
    for (qsizetype count = 0; line.isValid() && count < linesLookedAt; ++count, line = line.next()) {
        const auto cells = line.text().split(u'\t');
        widths.resize(std::max(widths.size(), cells.size() - 1), scaled(leastColumn));
        for (qsizetype column = 0; column < cells.size() - 1; ++column)
            widths[column] = std::max(widths[column], fm.horizontalAdvance(cells.at(column)));
    }
    QList<QTextOption::Tab> tabs;
    for (const qreal width : std::as_const(widths)) {
        const qreal before = tabs.isEmpty() ? 0 : tabs.constLast().position;
        tabs.append({before + width + metrics::groupGap, QTextOption::LeftTab});
    }
    auto option = edit->document()->defaultTextOption();
    if (option.tabs() == tabs)
        return;
    option.setTabs(tabs);
    edit->document()->setDefaultTextOption(option);
}

} // namespace

BulkSourceStep::BulkSourceStep(BulkDraft &draft, Settings &settings, QWidget *parent)
    : BulkStep(parent),
      m_draft(draft),
      m_settings(settings),
      m_open(new QPushButton(this)),
      m_empty(new LinkButton(this)),
      m_dropHint(new Label(TextRole::Secondary, this, Role::Muted)),
      m_pasteLabel(new Label(TextRole::Strong, this)),
      m_pasted(new QPlainTextEdit(this)),
      m_summary(new Label(TextRole::Secondary, this, Role::Muted)),
      m_problem(new Banner(this))
{
    build();
    // What was pasted before the window was closed; it is not pasted again.
    if (m_draft.source().pasted)
        m_pasted->setPlainText(QString::fromUtf8(m_draft.source().bytes));
    alignColumns(m_pasted);
    connect(m_open, &QPushButton::clicked, this, &BulkSourceStep::chooseFile);
    connect(m_empty, &QPushButton::clicked, this, &BulkSourceStep::saveEmptySheet);
    connect(m_pasted, &QPlainTextEdit::textChanged, this, &BulkSourceStep::takePasted);
    connect(&draft, &BulkDraft::workingChanged, this, [this] {
        m_summary->setText(summary());
        Q_EMIT changed();
    });
}

void BulkSourceStep::build()
{
    setAcceptDrops(true);
    m_open->setAutoDefault(false);
    m_pasted->setTabChangesFocus(true);
    m_pasted->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_pasted->setAcceptDrops(false); // the step takes files
    m_pasted->document()->setDocumentMargin(metrics::gap);
    m_summary->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::fieldGap);
    row->addWidget(m_open);
    row->addWidget(m_dropHint);
    row->addStretch();
    row->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addWidget(m_problem);
    column->addLayout(row);
    column->addSpacing(metrics::gap);
    column->addWidget(m_pasteLabel);
    column->addWidget(m_pasted, 1);
    column->addWidget(m_summary);
}

QString BulkSourceStep::headline() const
{
    return tr("Who should be invited?");
}

QString BulkSourceStep::reassurance() const
{
    return tr("Nothing is sent before step 4. What you choose is kept when you close this window.");
}

bool BulkSourceStep::canGoOn() const
{
    return !m_draft.isWorking() && !m_draft.isEmpty();
}

QWidget *BulkSourceStep::firstField()
{
    return m_open;
}

QString BulkSourceStep::summary() const
{
    const auto rows = m_draft.judgements().size();
    const bool none = m_draft.source().bytes.isEmpty();
    if (none && m_draft.source().name.isEmpty())
        return tr(
            "One person in each row. Columns may be called email, family name, given name and access, in "
            "any order, or have no headings at all.");
    if (m_draft.isWorking())
        return tr("Reading…");
    if (rows == 0)
        return tr("There are no rows in it.");
    const auto people = tr("%n rows", nullptr, static_cast<int>(rows));
    if (m_draft.source().pasted)
        return tr("Pasted: %1.").arg(people);
    return tr("%1: %2. %3, %4.")
        .arg(m_draft.source().name, people, BulkWords::encoding(m_draft.sheet().encoding),
             BulkWords::reason(m_draft.sheet().reason));
}

// --- files ---------------------------------------------------------------------------------------

void BulkSourceStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Sheets as text (*.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setDirectory(FileDialogs::folderOrDocuments(m_settings.value(folderSetting)));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkSourceStep::openFile);
    dialog->open();
}

void BulkSourceStep::openFile(const QString &path)
{
    const auto bytes = readWholeFile(path, largestSource);
    if (!bytes) {
        const auto error = bytes.error();
        return say([path, error] {
            const auto name = QFileInfo(path).fileName();
            return error.name() == "fileTooLarge"_L1
                       ? tr("“%1” is too large for a list of people (more than 32 MB).").arg(name)
                       : tr("“%1” could not be read: %2").arg(name, error.detail);
        });
    }
    if (bytes->startsWith("PK\x03\x04") || bytes->startsWith("\xD0\xCF\x11\xE0"))
        return say([path] {
            return tr("“%1” is a workbook. In Excel, save it as CSV first, or copy the rows and paste them "
                      "here.")
                .arg(QFileInfo(path).fileName());
        });
    m_settings.setValue(folderSetting, QFileInfo(path).absolutePath());
    say({});
    {
        const QSignalBlocker quiet(m_pasted);
        m_pasted->clear();
    }
    m_draft.setSource({QFileInfo(path).fileName(), *bytes, false});
}

void BulkSourceStep::takePasted()
{
    alignColumns(m_pasted);
    const auto text = m_pasted->toPlainText();
    if (text.isEmpty() && !m_draft.source().pasted)
        return;
    say({});
    m_draft.setSource({{}, text.toUtf8(), true});
}

void BulkSourceStep::saveEmptySheet()
{
    FileDialogs::askWhere(this, {tr("Save an empty sheet"), u"invitations.csv"_s},
                          [this](const QString &path) { writeEmptySheet(path); });
}

void BulkSourceStep::writeEmptySheet(const QString &path)
{
    csv::Writer writer;
    writer.add({BulkWords::field(Field::Email), BulkWords::field(Field::LastName),
                BulkWords::field(Field::FirstName), BulkWords::field(Field::Access)});
    const auto saved = saveWholeFile(path, writer.bytes());
    if (saved)
        return say({});
    say([path, reason = saved.error().detail] {
        return tr("“%1” could not be saved: %2").arg(QFileInfo(path).fileName(), reason);
    });
}

void BulkSourceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BulkSourceStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(localFile(event->mimeData()));
}

void BulkSourceStep::say(std::function<QString()> error)
{
    m_words = std::move(error);
    if (m_words)
        m_problem->setMessage(Banner::Severity::Danger, m_words());
    else
        m_problem->clear();
}

void BulkSourceStep::retranslate()
{
    m_open->setText(tr("Open a file…"));
    m_dropHint->setText(tr("or drop it here"));
    m_empty->setText(tr("Save an empty sheet…"));
    m_pasteLabel->setText(tr("Or paste rows from a spreadsheet"));
    m_pasted->setAccessibleName(m_pasteLabel->text());
    m_pasted->setPlaceholderText(u"hanako.suzuki@example.jp\t鈴木\t花子\tFull"_s);
    m_summary->setText(summary());
    if (m_words)
        m_problem->setMessage(Banner::Severity::Danger, m_words());
}

} // namespace ccj::ui
