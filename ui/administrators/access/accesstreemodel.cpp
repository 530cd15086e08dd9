// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/access/accesstreemodel.h"

#include "ui/administrators/access/policywords.h"

#include "app/core/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::AccessModel;
using administrators::Policy;

namespace {

constexpr int policyShift = 16; // of the policy within an index's id; the service stands below it

} // namespace

// --- rows ----------------------------------------------------------------------------------------

// The id of an index names its parent: 0 for services, the service for policies, both for scopes.
quintptr AccessTreeModel::Node::parentId() const
{
    if (policy < 0)
        return 0;
    const auto ofService = quintptr(service) + 1;
    return choice < 0 ? ofService : ofService | ((quintptr(policy) + 1) << policyShift);
}

AccessTreeModel::Node AccessTreeModel::Node::of(const QModelIndex &index)
{
    const auto id = index.internalId();
    if (!index.isValid())
        return {};
    if (id == 0)
        return {index.row(), -1, -1};
    const int service = int(id & ((1U << policyShift) - 1)) - 1;
    const int policy = int(id >> policyShift) - 1;
    return policy < 0 ? Node{service, index.row(), -1} : Node{service, policy, index.row()};
}

std::vector<AccessTreeModel::Service> AccessTreeModel::servicesOf(const QList<Policy> &policies)
{
    std::vector<Service> services;
    for (qsizetype place = 0; place < policies.size(); ++place) {
        const auto &name = policies.at(place).serviceName;
        auto found = std::ranges::find(services, name, &Service::name);
        if (found == services.end())
            found = services.insert(found, Service{name, {}});
        found->policies.push_back(place);
    }
    return services;
}

bool AccessTreeModel::hasSameRows(const AccessModel &other) const
{
    return std::ranges::equal(m_access.policies, other.policies, [](const Policy &a, const Policy &b) {
        return a.isSameAs(b) && a.hasScopes == b.hasScopes &&
               std::ranges::equal(a.scopes, b.scopes, {}, &administrators::Scope::name,
                                  &administrators::Scope::name);
    });
}

void AccessTreeModel::setAccess(const AccessModel &access)
{
    if (hasSameRows(access)) {
        m_access = access;
        return announceAll();
    }
    beginResetModel();
    m_access = access;
    m_services = servicesOf(access.policies);
    endResetModel();
}

void AccessTreeModel::announceAll()
{
    const auto announce = [this](const auto &self, const QModelIndex &parent) -> void {
        const int rows = rowCount(parent);
        if (rows == 0)
            return;
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
        for (int row = 0; row < rows; ++row)
            self(self, index(row, 0, parent));
    };
    announce(announce, {});
}

void AccessTreeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    announceAll();
}

QModelIndex AccessTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    auto node = Node::of(parent);
    (node.service < 0 ? node.service : node.policy < 0 ? node.policy : node.choice) = row;
    return createIndex(row, column, node.parentId());
}

QModelIndex AccessTreeModel::parent(const QModelIndex &index) const
{
    const auto node = Node::of(index);
    if (node.choice >= 0)
        return createIndex(node.policy, 0, Node{node.service, node.policy, -1}.parentId());
    return node.policy >= 0 ? createIndex(node.service, 0, quintptr(0)) : QModelIndex();
}

int AccessTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto node = Node::of(parent);
    if (node.service < 0)
        return int(m_services.size());
    if (node.policy < 0)
        return int(m_services.at(size_t(node.service)).policies.size());
    if (node.choice >= 0)
        return 0;
    const auto &policy = policyOf(node);
    return policy.hasScopes ? 1 + int(policy.scopes.size()) : 0;
}

int AccessTreeModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

const Policy &AccessTreeModel::policyOf(const Node &node) const
{
    return m_access.policies.at(m_services.at(size_t(node.service)).policies.at(size_t(node.policy)));
}

// --- words ---------------------------------------------------------------------------------------

QVariant AccessTreeModel::data(const QModelIndex &index, int role) const
{
    const auto node = Node::of(index);
    if (node.service < 0)
        return {};
    if (index.column() == Reach)
        return role == Qt::DisplayRole ? reachOf(node) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(node);
    case Qt::AccessibleTextRole: {
        const auto reach = reachOf(node);
        return reach.isEmpty() ? wordsOf(node) : tr("%1: %2", "permission: scopes").arg(wordsOf(node), reach);
    }
    case Qt::ToolTipRole:
        return originalOf(node) == wordsOf(node) ? QString() : originalOf(node);
    case Qt::CheckStateRole:
        return stateOf(node);
    case SearchRole:
        return foldedForSearch(wordsOf(node) + u'\n' + originalOf(node));
    default:
        return {};
    }
}

QVariant AccessTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Permission") : tr("Scope");
}

QString AccessTreeModel::wordsOf(const Node &node) const
{
    if (node.policy < 0)
        return PolicyWords::service(m_services.at(size_t(node.service)).name);
    const auto &policy = policyOf(node);
    if (node.choice < 0)
        return PolicyWords::policy(policy);
    return node.choice == 0 ? tr("All scopes, later ones too")
                            : PolicyWords::scope(policy.scopes.at(node.choice - 1));
}

/// What the server calls it: the web console shows that name.
QString AccessTreeModel::originalOf(const Node &node) const
{
    if (node.policy < 0)
        return m_services.at(size_t(node.service)).name;
    const auto &policy = policyOf(node);
    if (node.choice < 0)
        return policy.displayName.isEmpty() ? policy.name : policy.displayName;
    return node.choice == 0 ? wordsOf(node) : policy.scopes.at(node.choice - 1).name;
}

QString AccessTreeModel::reachOf(const Node &node) const
{
    if (node.policy < 0)
        return {};
    if (!isChangeable(node))
        return tr("Fixed by the server");
    const auto &policy = policyOf(node);
    return node.choice < 0 && policy.granted ? PolicyWords::reach(policy) : QString();
}

// --- ticking -------------------------------------------------------------------------------------

Qt::CheckState AccessTreeModel::stateOf(const Service &service) const
{
    qsizetype counted = 0;
    qsizetype whole = 0;
    bool any = false;
    for (const auto place : service.policies) {
        const auto &policy = m_access.policies.at(place);
        any |= policy.granted;
        counted += policy.canChange || policy.granted;
        whole += policy.isUnlimited();
    }
    return !any ? Qt::Unchecked : whole == counted ? Qt::Checked : Qt::PartiallyChecked;
}

Qt::CheckState AccessTreeModel::stateOf(const Node &node) const
{
    if (node.policy < 0)
        return stateOf(m_services.at(size_t(node.service)));
    const auto &policy = policyOf(node);
    if (!policy.granted)
        return Qt::Unchecked;
    if (node.choice < 0)
        return policy.isUnlimited() ? Qt::Checked : Qt::PartiallyChecked;
    const bool on = node.choice == 0 ? policy.allScopes : policy.scopes.at(node.choice - 1).selected;
    return on ? Qt::Checked : Qt::Unchecked;
}

bool AccessTreeModel::isChangeable(const Node &node) const
{
    if (node.policy < 0)
        return std::ranges::any_of(m_services.at(size_t(node.service)).policies,
                                   [this](qsizetype place) { return m_access.policies.at(place).canChange; });
    const auto &policy = policyOf(node);
    return policy.canChange && (node.choice <= 0 || policy.scopes.at(node.choice - 1).canChange);
}

Qt::ItemFlags AccessTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !isChangeable(Node::of(index)))
        return index.isValid() ? Qt::ItemIsSelectable : Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool AccessTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto node = Node::of(index);
    if (role != Qt::CheckStateRole || node.service < 0 || index.column() != Name || !isChangeable(node))
        return false;
    tick(node, value.toInt() == Qt::Checked);
    announceAll();
    Q_EMIT ticked();
    return true;
}

void AccessTreeModel::tick(const Node &node, bool on)
{
    const auto &places = m_services.at(size_t(node.service)).policies;
    if (node.policy < 0) {
        for (const auto place : places)
            m_access.policies[place].setGranted(on);
        return;
    }
    auto &policy = m_access.policies[places.at(size_t(node.policy))];
    if (node.choice < 0)
        policy.setGranted(on);
    else if (node.choice == 0)
        policy.setAllScopes(on);
    else
        policy.setScope(node.choice - 1, on);
}

} // namespace ccj::ui
