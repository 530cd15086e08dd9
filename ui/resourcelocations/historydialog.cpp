// SPDX-License-Identifier: Apache-2.0
#include "ui/resourcelocations/historydialog.h"

#include "ui/common/label.h"
#include "ui/common/sentences.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/tablesetup.h"
#include "ui/common/timewords.h"
#include "ui/resourcelocations/historywords.h"
#include "ui/resourcelocations/locationwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ccj::ui {

using namespace resourcelocations;

namespace {

enum Column { State, From, Until, Length, columnCount };
constexpr int toneRole = Qt::UserRole;
constexpr QSize tableSize{640, 320}; // two whole moments beside a state and a length

} // namespace

HistoryDialog::HistoryDialog(const StateHistory &history, const Connector &connector, const Clock &clock,
                             QWidget *parent)
    : QDialog(parent),
      m_history(history),
      m_connector(connector),
      m_until(clock.now()),
      m_headline(new Label(TextRole::Title, this)),
      m_explanation(Label::explanation(this)),
      m_table(new QTableWidget(0, columnCount, this)),
      m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_headline->setWordWrap(true);
    const auto tone = [](const QModelIndex &index) {
        return static_cast<Tone>(index.data(toneRole).toInt());
    };
    m_table->setItemDelegateForColumn(State, new StatusDelegate(tone, m_table));
    m_setup = new TableSetup(m_table, Length);
    m_table->setSortingEnabled(false); // time has one order
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumSize(scaled(tableSize.width()), scaled(tableSize.height()));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin, metrics::dialogMargin,
                               metrics::dialogMargin);
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_headline);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_close->setDefault(true);
    retranslateUi();
    m_table->selectRow(0);
    m_table->setFocus();
}

void HistoryDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

/// The width is known only now.
void HistoryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_setup->fitColumns();
}

void HistoryDialog::retranslateUi()
{
    const auto title = tr("State history of %1").arg(m_connector.shortName());
    setWindowTitle(title);
    m_headline->setText(title);
    const auto kept = tr("Kept on this computer for %1 days. Where the console was not watching, nothing is "
                         "known.")
                          .arg(StateHistory::kept.count());
    m_explanation->setText(m_history.problem()
                               ? sentences(kept, tr("The profile cannot be written, so nothing new is kept."))
                               : kept);
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels({tr("Status"), tr("From"), tr("Until"), tr("How long")});
    m_close->setText(tr("Close"));
    fill();
}

void HistoryDialog::fill()
{
    const auto since = m_history.keptSince().value_or(QDateTime());
    const auto from = since.isValid() ? since : m_until;
    const auto seen = m_history.of(m_connector.id, from, m_until).value_or(QList<StateInterval>());
    const auto spans = withGaps(seen, from, m_until);
    m_table->setRowCount(static_cast<int>(spans.size()));
    int row = 0;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span, ++row) {
        const auto put = [&](int column, const QString &text, const QString &toolTip = {}) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(toolTip);
            m_table->setItem(row, column, item);
            return item;
        };
        const auto tone = span->state ? LocationWords::tone(*span->state) : Tone::Neutral;
        put(State, HistoryWords::state(*span))->setData(toneRole, static_cast<int>(tone));
        put(From, TimeWords::weekdayTime(span->from.toLocalTime()), TimeWords::exactTime(span->from));
        put(Until, TimeWords::weekdayTime(span->until.toLocalTime()), TimeWords::exactTime(span->until));
        put(Length, HistoryWords::length(*span));
    }
    m_setup->fitColumns();
}

} // namespace ccj::ui
