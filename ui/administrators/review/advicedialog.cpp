// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/review/advicedialog.h"

#include "ui/administrators/administratorwords.h"
#include "ui/administrators/review/advicewords.h"
#include "ui/common/iconlabel.h"
#include "ui/common/label.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::Advice;
using administrators::Roster;

namespace {

constexpr QSize dialogSize(760, 420);
constexpr int piecesWidth = 300;
constexpr qsizetype mostPeople = 200; // more are counted, not named

} // namespace

AdviceDialog::AdviceDialog(QWidget *parent)
    : QDialog(parent),
      m_headline(new Label(TextRole::Title, this)),
      m_pieces(new QListWidget(this)),
      m_details(new QWidget(this)),
      m_mark(new IconLabel(u"info-circle-fill"_s, Role::Accent, m_details, TextRole::Strong)),
      m_sentence(new Label(TextRole::Strong, m_details)),
      m_reason(Label::explanation(m_details)),
      m_people(new QListWidget(m_details)),
      m_close(new QPushButton(this)),
      m_show(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_pieces->setFixedWidth(scaled(piecesWidth));
    m_pieces->setWordWrap(true);
    m_pieces->setTextElideMode(Qt::ElideNone);
    m_pieces->setResizeMode(QListView::Adjust);
    m_pieces->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setUniformItemSizes(true);
    m_show->setAutoDefault(false);
    setButtonKind(m_show, ButtonKind::Primary);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::groupGap);
    columns->addWidget(m_pieces);
    columns->addWidget(makeDetails(), 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gap);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::dialogMargin, metrics::dialogMargin - metrics::smallGap,
                               metrics::dialogMargin, metrics::dialogMargin - metrics::smallGap);
    layout->setSpacing(metrics::cardMargin);
    layout->addWidget(m_headline);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(scaled(dialogSize.width()), scaled(dialogSize.height()));
    connect(m_pieces, &QListWidget::currentRowChanged, this, &AdviceDialog::showPiece);
    connect(m_people, &QListWidget::itemActivated, this, &AdviceDialog::showPerson);
    connect(m_people, &QListWidget::currentRowChanged, this,
            [this](int row) { m_show->setEnabled(row >= 0 && row < mostPeople); });
    connect(m_show, &QPushButton::clicked, this, &AdviceDialog::showPerson);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    retranslateUi();
}

QWidget *AdviceDialog::makeDetails()
{
    m_sentence->setWordWrap(true);
    auto *headline = new QHBoxLayout;
    headline->setSpacing(metrics::gap);
    headline->addWidget(m_mark, 0, Qt::AlignTop);
    headline->addWidget(m_sentence, 1);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins({});
    column->setSpacing(metrics::gap);
    column->addLayout(headline);
    column->addWidget(m_reason);
    column->addWidget(m_people, 1);
    return m_details;
}

void AdviceDialog::setAdvice(const QList<Advice> &advice, const Roster &roster)
{
    const int chosen = std::max(0, m_pieces->currentRow());
    m_advice = advice;
    m_roster = roster;
    retranslateUi();
    m_pieces->setCurrentRow(std::min(chosen, m_pieces->count() - 1));
}

void AdviceDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AdviceDialog::retranslateUi()
{
    const auto headline = m_advice.isEmpty() ? tr("Nothing to advise") : tr("Advice on the administrators");
    setWindowTitle(headline);
    m_headline->setText(headline);
    m_pieces->setAccessibleName(tr("Advice"));
    m_people->setAccessibleName(tr("Whom it is about"));
    m_show->setText(tr("Show in the list"));
    m_close->setText(tr("Close"));
    const int chosen = m_pieces->currentRow();
    {
        const QSignalBlocker quiet(m_pieces);
        m_pieces->clear();
        for (const auto &piece : std::as_const(m_advice)) {
            const auto sentence = AdviceWords::sentence(piece);
            auto *item = new QListWidgetItem(
                ui::icon(AdviceWords::icon(piece.severity), AdviceWords::ink(piece.severity)), sentence,
                m_pieces);
            item->setToolTip(sentence);
            item->setData(
                Qt::AccessibleTextRole,
                tr("%1: %2", "severity and sentence").arg(AdviceWords::severity(piece.severity), sentence));
        }
        m_pieces->setCurrentRow(chosen);
    }
    showPiece(chosen);
}

void AdviceDialog::showPiece(int row)
{
    const bool any = row >= 0 && row < m_advice.size();
    m_pieces->setVisible(!m_advice.isEmpty());
    m_mark->setVisible(any);
    m_people->clear();
    m_people->setVisible(any && !m_advice.at(row).keys.isEmpty());
    m_show->setVisible(any && !m_advice.at(row).keys.isEmpty());
    m_show->setEnabled(false);
    if (!any) {
        m_sentence->clear();
        m_reason->setText(tr("Full access, invitations and groups are as they should be."));
        return;
    }
    const auto &piece = m_advice.at(row);
    m_mark->setIcon(AdviceWords::icon(piece.severity), AdviceWords::ink(piece.severity));
    m_sentence->setText(AdviceWords::sentence(piece));
    m_reason->setText(AdviceWords::reason(piece));
    for (const auto &key : piece.keys.first(std::min(piece.keys.size(), mostPeople))) {
        const auto person = m_roster.find(key);
        auto *item = new QListWidgetItem(person ? AdministratorWords::person(*person) : QString(), m_people);
        item->setData(Qt::UserRole, key);
    }
    if (const auto more = piece.keys.size() - mostPeople; more > 0) {
        auto *item = new QListWidgetItem(tr("and %n more", nullptr, static_cast<int>(more)), m_people);
        item->setFlags(Qt::NoItemFlags);
    }
    m_people->setCurrentRow(0);
}

void AdviceDialog::showPerson()
{
    const auto *item = m_people->currentItem();
    if (!item || item->data(Qt::UserRole).isNull())
        return;
    const auto key = item->data(Qt::UserRole).toString();
    accept();
    Q_EMIT showRowRequested(key);
}

} // namespace ccj::ui
