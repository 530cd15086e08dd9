// SPDX-License-Identifier: Apache-2.0
#include "ui/connectivity/addressesdialog.h"

#include "ui/common/field.h"
#include "ui/common/lineedit.h"
#include "ui/connectivity/connectivitywords.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using connectivity::Address;
using connectivity::AddressChoices;
using connectivity::EndpointProblem;
using connectivity::endpointText;
using connectivity::Group;
using connectivity::Transport;
using connectivity::withChoices;

namespace {

constexpr QSize listSize{340, 360};
constexpr int sideWidth = 320;

bool isOwn(const Address &address)
{
    return address.groups.contains(Group::Own);
}

} // namespace

AddressesDialog::AddressesDialog(connectivity::ConnectivityController &controller, const QString &addressId,
                                 QWidget *parent)
    : ApplyDialog(parent),
      m_controller(controller),
      m_choices(controller.book().choices()),
      m_list(new QListWidget(this)),
      m_hostEdit(new LineEdit),
      m_ownEdit(new LineEdit),
      m_transportBox(new QComboBox),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_reset(new QPushButton(this))
{
    for (const Address &address : controller.book().addresses())
        m_hosts.insert(address.id, endpointText(address.checked, address.usualPort()));
    build();
    fill(addressId);
    AddressesDialog::retranslateUi();
    m_list->setFocus();
}

void AddressesDialog::build()
{
    m_list->setMinimumSize(scaled(listSize.width()), scaled(listSize.height()));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::groupGap);
    middle->addWidget(m_list, 1);
    middle->addWidget(makeSide());
    body()->addLayout(middle, 1);
    for (QPushButton *button : {m_add, m_remove, m_reset})
        button->setAutoDefault(false);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { showChosen(); });
    connect(m_list, &QListWidget::itemChanged, this, &AddressesDialog::takeMark);
    connect(m_hostEdit, &QLineEdit::textEdited, this, &AddressesDialog::takeHost);
    connect(m_ownEdit, &QLineEdit::textEdited, this, [this] { m_own->clearError(); });
    connect(m_add, &QPushButton::clicked, this, &AddressesDialog::addOwn);
    connect(m_remove, &QPushButton::clicked, this, &AddressesDialog::removeOwn);
    connect(m_reset, &QPushButton::clicked, this, &AddressesDialog::reset);
}

QWidget *AddressesDialog::makeSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(scaled(sideWidth));
    m_host = new Field(m_hostEdit, side);
    m_own = new Field(m_ownEdit, side);
    m_transport = new Field(m_transportBox, side);
    m_transportBox->addItems({u"HTTPS (443)"_s, u"HTTP (80)"_s});
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(metrics::fieldGap);
    column->addWidget(m_host);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    column->addSpacing(metrics::gap);
    column->addWidget(m_own);
    column->addWidget(m_transport);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    return side;
}

void AddressesDialog::fill(const QString &chosen)
{
    m_addresses = withChoices(m_controller.book().published(), m_choices);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Address &address : std::as_const(m_addresses)) {
            auto *item = new QListWidgetItem(address.text(), m_list);
            item->setData(Qt::UserRole, address.id);
            if (!isOwn(address))
                item->setCheckState(address.isUsed ? Qt::Checked : Qt::Unchecked);
            if (address.id == chosen)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    showChosen();
}

const Address *AddressesDialog::addressOf(const QString &id) const
{
    const auto found = std::ranges::find(m_addresses, id, &Address::id);
    return found == m_addresses.end() ? nullptr : &*found;
}

QString AddressesDialog::chosen() const
{
    const auto *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void AddressesDialog::showChosen()
{
    const Address *address = addressOf(chosen());
    if (!address)
        return;
    m_hostEdit->setText(m_hosts.value(address->id));
    m_hostEdit->setReadOnly(!address->isWildcard());
    m_host->setHelp(address->isWildcard() ? tr("Stands for the whole domain %1.").arg(address->pattern)
                                          : tr("A single host stands for itself."));
    const auto problem = problemOf(address->id);
    m_host->setError(problem ? ConnectivityWords::endpointProblem(*problem) : QString());
    m_remove->setVisible(isOwn(*address));
}

/// Empty is fine: nobody need know a host of each domain.
std::optional<EndpointProblem> AddressesDialog::problemOf(const QString &id) const
{
    const Address *address = addressOf(id);
    const QString text = m_hosts.value(id).trimmed();
    if (!address || text.isEmpty())
        return std::nullopt;
    const auto endpoint = connectivity::readEndpoint(text, address->usualPort());
    return endpoint ? std::nullopt : std::optional(endpoint.error());
}

void AddressesDialog::takeHost(const QString &text)
{
    m_hosts[chosen()] = text;
    m_host->clearError(); // told when it is saved, or left and come back to
}

void AddressesDialog::takeMark(QListWidgetItem *item)
{
    const QString id = item->data(Qt::UserRole).toString();
    if (item->checkState() == Qt::Checked)
        m_choices.leftOut.remove(id);
    else
        m_choices.leftOut.insert(id);
}

void AddressesDialog::addOwn()
{
    const auto transport = m_transportBox->currentIndex() == 0 ? Transport::Https : Transport::Http;
    const auto endpoint = connectivity::readEndpoint(m_ownEdit->text(), Address::usualPortOf(transport));
    if (!endpoint) {
        m_own->setError(ConnectivityWords::endpointProblem(endpoint.error()));
        return m_ownEdit->setFocus();
    }
    const AddressChoices::Own own{transport, *endpoint};
    if (!m_choices.own.contains(own))
        m_choices.own.append(own);
    const auto added = withChoices({}, {.own = {own}}).first();
    m_hosts.insert(added.id, endpointText(added.checked, added.usualPort()));
    m_ownEdit->clear();
    fill(added.id);
    m_list->setFocus();
}

void AddressesDialog::removeOwn()
{
    const QString id = chosen();
    m_choices.own.removeIf(
        [&id](const AddressChoices::Own &own) { return withChoices({}, {.own = {own}}).first().id == id; });
    m_hosts.remove(id);
    fill({});
    m_list->setFocus();
}

/// As published; own addresses stay, as nobody else knows them.
void AddressesDialog::reset()
{
    m_choices.leftOut.clear();
    for (const Address &address : m_controller.book().published())
        m_hosts[address.id] = endpointText(address.checked, address.usualPort());
    fill(chosen());
}

bool AddressesDialog::validate()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!problemOf(m_list->item(row)->data(Qt::UserRole).toString()))
            continue;
        m_list->setCurrentRow(row);
        showChosen();
        m_hostEdit->setFocus();
        return false;
    }
    return true;
}

AddressChoices AddressesDialog::choices() const
{
    AddressChoices choices = m_choices;
    choices.hosts.clear();
    for (const Address &address : m_controller.book().published()) {
        const auto endpoint = connectivity::readEndpoint(m_hosts.value(address.id), address.usualPort());
        if (endpoint && *endpoint != address.checked)
            choices.hosts.insert(address.id, *endpoint);
    }
    return choices;
}

void AddressesDialog::apply()
{
    if (const auto kept = m_controller.setChoices(choices()); !kept)
        return failed(kept.error());
    applied();
}

void AddressesDialog::retranslateUi()
{
    ApplyDialog::retranslateUi();
    setHeadline(tr("Edit addresses"));
    setIntroduction(tr("Addresses with a mark are checked. Leave out what your services do not need. Where a "
                       "whole domain is published, one host stands for it."));
    setVerb(tr("Save"), {});
    m_list->setAccessibleName(tr("Addresses"));
    m_host->setLabel(tr("Host that is checked"));
    m_own->setLabel(tr("Another address"));
    m_own->setHelp(tr("A host name, with a port where it is not the usual one."));
    m_transport->setLabel(tr("Kind of connection"));
    m_add->setText(tr("Add address"));
    m_remove->setText(tr("Remove this address"));
    m_reset->setText(tr("As published"));
    showChosen();
}

} // namespace ccj::ui
