// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/detail/detailpane.h"

#include "ui/administrators/access/accesssection.h"
#include "ui/administrators/administratorwords.h"
#include "ui/administrators/detail/historysection.h"
#include "ui/administrators/detail/readingline.h"
#include "ui/common/actionbutton.h"
#include "ui/common/copybutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/factlist.h"
#include "ui/common/flowlayout.h"
#include "ui/common/timewords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ccj::ui {

using administrators::AccessReader;
using administrators::Administrator;
using administrators::AdministratorsController;
using administrators::Policy;

namespace {
constexpr int leastWidth = 240;
constexpr int sideMargin = 20;
} // namespace

DetailPane::DetailPane(const AdministratorsServices &services, administrators::ReadingBook &readings,
                       QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_reader(services.http, services.clock),
      m_scroll(new QScrollArea(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeBody(readings));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_scroll);
    connect(&m_reader, &AccessReader::changed, this, &DetailPane::fillFacts);
    connect(&services.controller, &AdministratorsController::stateChanged, this, &DetailPane::followList);
    connect(&services.controller, &AdministratorsController::operationChanged, this, &DetailPane::fill);
    retranslateUi();
}

QWidget *DetailPane::makeBody(administrators::ReadingBook &readings)
{
    auto *body = new QWidget(m_scroll);
    body->setBackgroundRole(QPalette::Base);
    m_group = Label::explanation(body);
    m_reading = new ReadingLine(readings, body);
    m_facts = new FactList(body);
    m_access = new AccessSection(m_reader, body);
    m_buttonBox = new QWidget(body);
    m_buttons = new FlowLayout(m_buttonBox);
    m_buttons->setContentsMargins({});
    m_buttons->setSpacing(metrics::gap);
    m_history = new HistorySection(m_services, body);
    m_identifiers = new FactList(body);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(sideMargin, sideMargin, sideMargin, sideMargin);
    column->setSpacing(metrics::fieldGap);
    auto *facts = new QVBoxLayout;
    facts->setSpacing(metrics::gap);
    facts->addWidget(m_reading);
    facts->addWidget(m_facts);
    column->addWidget(makeHead(body));
    column->addWidget(m_group);
    column->addLayout(facts);
    for (QWidget *part : {static_cast<QWidget *>(m_access), m_buttonBox, static_cast<QWidget *>(m_history),
                          static_cast<QWidget *>(m_identifiers)})
        column->addWidget(part);
    column->addStretch(1);
    return body;
}

QWidget *DetailPane::makeHead(QWidget *body)
{
    auto *head = new QWidget(body);
    m_name = new Label(TextRole::Heading, head);
    m_name->setWordWrap(true);
    m_email = new ElidedLabel(TextRole::Secondary, head, Role::Muted);
    m_copyEmail = new CopyButton(head);
    auto *address = new QHBoxLayout;
    address->setSpacing(metrics::smallGap);
    address->addWidget(m_email);
    address->addWidget(m_copyEmail);
    address->addStretch(1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addLayout(address);
    return head;
}

void DetailPane::takeFocus()
{
    m_scroll->verticalScrollBar()->setValue(0);
    m_scroll->setFocus(Qt::ShortcutFocusReason);
}

void DetailPane::editReading()
{
    m_reading->edit();
    m_scroll->ensureWidgetVisible(m_reading);
}

QSize DetailPane::minimumSizeHint() const
{
    return {scaled(leastWidth), 0};
}

void DetailPane::setAdministrator(const std::optional<Administrator> &item, const QList<QAction *> &actions)
{
    if (actions != m_actions)
        setButtons(actions);
    if (item == m_item)
        return;
    const bool another = !item || !m_item || item->key() != m_item->key();
    m_item = item;
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
    fill();
}

void DetailPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fill();
}

void DetailPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_reader.show({});
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DetailPane::retranslateUi()
{
    setAccessibleName(tr("Details"));
    m_copyEmail->setSubject(tr("email address"));
    m_access->retranslate();
    m_reading->retranslate();
    fill();
}

/// A new list may bring new permissions with it.
void DetailPane::followList()
{
    const auto asOf = m_services.controller.loadedAt();
    if (asOf == m_listAsOf)
        return;
    m_listAsOf = asOf;
    m_reader.forget();
}

void DetailPane::fill()
{
    if (!m_item || !isVisible())
        return m_reader.show({});
    m_reader.show(m_item);
    fillHead();
    m_reading->show(*m_item);
    fillFacts();
    m_access->show(*m_item);
    m_history->show(*m_item);
    m_identifiers->setFacts(
        {{tr("User ID"), m_item->userId, {}, {}, true}, {tr("OID"), m_item->ucOid, {}, {}, true}});
}

void DetailPane::fillHead()
{
    const auto name = m_item->fullName();
    m_name->setText(name == m_item->email ? tr("No name yet") : name);
    m_scroll->setAccessibleName(tr("Details of %1").arg(name));
    m_email->setText(m_item->email);
    m_email->setVisible(!m_item->email.isEmpty());
    m_copyEmail->setCopyText(m_item->email);
    m_copyEmail->setVisible(!m_item->email.isEmpty());
    m_group->setVisible(m_item->isGroup());
    m_group->setText(
        tr("A group of the directory. Its members are managed there; the cloud does not list them."));
}

void DetailPane::fillFacts()
{
    if (!m_item)
        return;
    QList<Fact> facts{
        {tr("Status"),
         AdministratorWords::status(*m_item, m_services.clock.now()),
         {},
         AdministratorWords::tone(m_item->status())},
        {tr("Identity provider"), AdministratorWords::provider(m_item->providerType)},
        {tr("Type"), m_item->isPerson() ? QString() : AdministratorWords::type(m_item->type)},
    };
    facts << times();
    facts << Fact{tr("Access"), accessText()};
    m_facts->setFacts(facts);
}

QList<Fact> DetailPane::times() const
{
    const auto fact = [](const QString &label, const QDateTime &time) {
        return time.isValid() ? Fact{label, TimeWords::date(time), TimeWords::exactTime(time)} : Fact{};
    };
    if (m_item->pending)
        return {fact(tr("Invited on"), m_item->invitedAt()),
                fact(tr("Link works until"), m_item->invitationEndsAt())};
    return {fact(tr("Added on"), m_item->createdDate), fact(tr("Last change"), m_item->updatedDate)};
}

QString DetailPane::accessText() const
{
    const auto access = AdministratorWords::access(m_item->accessType);
    const auto &answer = m_reader.answer();
    if (!AccessReader::isReadable(*m_item) || !answer || !*answer)
        return access;
    const auto granted = std::ranges::count_if(answer->value().policies, &Policy::granted);
    return tr("%1 (%n permission(s))", nullptr, static_cast<int>(granted)).arg(access);
}

void DetailPane::setButtons(const QList<QAction *> &actions)
{
    m_actions = actions;
    while (m_buttons->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(0));
        item->widget()->deleteLater();
    }
    for (QAction *action : actions)
        m_buttons->addWidget(new ActionButton(action, buttonKind(action), m_buttonBox));
    m_buttonBox->setVisible(!actions.isEmpty());
}

} // namespace ccj::ui
