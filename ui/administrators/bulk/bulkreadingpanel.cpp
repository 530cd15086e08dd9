// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/bulk/bulkreadingpanel.h"

#include "ui/administrators/bulk/bulkwords.h"
#include "ui/common/field.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <array>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using namespace administrators;
using Meaning = bulk::Field;

namespace {

constexpr std::array meanings{Meaning::Email,    Meaning::LastName, Meaning::FirstName,
                              Meaning::FullName, Meaning::Access,   Meaning::Number};
constexpr std::array encodings{bulk::Encoding::Utf8, bulk::Encoding::Cp932, bulk::Encoding::Utf16Le,
                               bulk::Encoding::Utf16Be};
constexpr std::array separators{',', '\t', ';'};
constexpr int columnsOfGrid = 3;

} // namespace

BulkReadingPanel::BulkReadingPanel(bulk::BulkDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_draft(draft),
      m_encoding(new QComboBox(this)),
      m_separator(new QComboBox(this)),
      m_heading(new QCheckBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::fieldGap);
    grid->setVerticalSpacing(metrics::gap);
    int place = 0;
    const auto add = [&](QComboBox *box) {
        auto *field = new Field(box, this);
        m_fields.insert(box, field);
        grid->addWidget(field, place / columnsOfGrid, place % columnsOfGrid);
        ++place;
    };
    add(m_encoding);
    add(m_separator);
    grid->addWidget(m_heading, 0, 2, Qt::AlignBottom);
    ++place;
    for (const auto meaning : meanings) {
        m_columns[meaning] = new QComboBox(this);
        add(m_columns[meaning]);
        connect(m_columns[meaning], &QComboBox::activated, this,
                [this, meaning](int index) { chooseColumn(meaning, index - 1); });
    }
    connect(m_encoding, &QComboBox::activated, this, [this](int index) {
        auto options = m_draft.options();
        options.encoding = encodings.at(static_cast<size_t>(index));
        m_draft.setOptions(options);
    });
    connect(m_separator, &QComboBox::activated, this, [this](int index) {
        auto options = m_draft.options();
        options.separator = separators.at(static_cast<size_t>(index));
        m_draft.setOptions(options);
    });
    connect(m_heading, &QCheckBox::toggled, this, [this](bool hasHeading) {
        auto options = m_draft.options();
        options.hasHeading = hasHeading;
        m_draft.setOptions(options);
    });
    connect(&draft, &bulk::BulkDraft::sheetChanged, this, &BulkReadingPanel::fill);
    retranslate();
}

/// "A: メールアドレス", as spreadsheets name columns.
QString BulkReadingPanel::columnName(qsizetype column) const
{
    constexpr qsizetype letters = 26;
    QString name;
    for (auto rest = column; rest >= 0; rest = rest / letters - 1)
        name.prepend(QChar(static_cast<char16_t>(u'A' + rest % letters)));
    const auto &sheet = m_draft.sheet();
    const auto example = !sheet.headings.isEmpty() ? sheet.headings.value(column)
                         : !sheet.rows.isEmpty()   ? sheet.rows.first().cells.value(column)
                                                   : QString();
    return example.isEmpty() ? name : tr("%1: %2").arg(name, example.simplified());
}

void BulkReadingPanel::fill()
{
    const auto &sheet = m_draft.sheet();
    const QSignalBlocker quiet(m_heading);
    m_heading->setChecked(!sheet.headings.isEmpty());
    m_encoding->setEnabled(!m_draft.source().pasted);
    m_encoding->setCurrentIndex(
        static_cast<int>(std::ranges::find(encodings, sheet.encoding) - encodings.begin()));
    m_separator->setCurrentIndex(
        static_cast<int>(std::ranges::find(separators, sheet.separator) - separators.begin()));
    fillColumns();
}

void BulkReadingPanel::fillColumns()
{
    const auto &fields = m_draft.sheet().fields;
    for (const auto meaning : meanings) {
        auto *box = m_columns.value(meaning);
        box->clear();
        box->addItem(tr("None"));
        for (qsizetype column = 0; column < fields.size(); ++column)
            box->addItem(columnName(column));
        box->setCurrentIndex(static_cast<int>(fields.indexOf(meaning) + 1));
    }
}

/// A column means one thing, and a meaning has one column.
void BulkReadingPanel::chooseColumn(Meaning meaning, int column)
{
    auto fields = m_draft.sheet().fields;
    std::ranges::replace(fields, meaning, Meaning::Ignored);
    if (column >= 0)
        fields[column] = meaning;
    auto options = m_draft.options();
    options.fields = fields;
    // The heading stays as it was understood.
    options.hasHeading = !m_draft.sheet().headings.isEmpty();
    m_draft.setOptions(options);
}

void BulkReadingPanel::retranslate()
{
    const auto words = [](QComboBox *box, const QStringList &texts) {
        const int current = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    QStringList texts;
    for (const auto encoding : encodings)
        texts.append(BulkWords::encoding(encoding));
    words(m_encoding, texts);
    texts.clear();
    for (const char separator : separators)
        texts.append(BulkWords::separator(separator));
    words(m_separator, texts);
    m_fields.value(m_encoding)->setLabel(tr("Encoding"));
    m_fields.value(m_separator)->setLabel(tr("Columns are separated by"));
    m_heading->setText(tr("The first line holds headings"));
    for (const auto meaning : meanings)
        m_fields.value(m_columns.value(meaning))->setLabel(BulkWords::field(meaning));
    fill();
}

} // namespace ccj::ui
