// SPDX-License-Identifier: Apache-2.0
#include "ui/administrators/invitation/azurepeoplemodel.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

using administrators::EmailVerdict;

void AzurePeopleModel::show(const QList<administrators::DirectoryPerson> &people,
                            const administrators::Roster &listed)
{
    std::vector<Row> rows;
    rows.reserve(static_cast<size_t>(people.size()));
    for (const auto &person : people)
        rows.push_back({person, judgeEmail(person.mail, listed)});
    syncRows(*this, m_rows, std::move(rows), [](const Row &row) { return row.person.objectId; });
}

int AzurePeopleModel::rowOf(const QString &objectId) const
{
    const auto found =
        std::ranges::find(m_rows, objectId, [](const Row &row) { return row.person.objectId; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AzurePeopleModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        changed(0, static_cast<int>(m_rows.size()) - 1);
}

int AzurePeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AzurePeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AzurePeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const auto &[person, verdict] = at(index.row());
    switch (index.column()) {
    case Name:
        return person.displayName.isEmpty() ? person.userPrincipalName : person.displayName;
    case Mail:
        if (!person.mail.isEmpty())
            return person.mail;
        return role == Qt::AccessibleTextRole ? tr("No email address") : u"—"_s;
    case UserName:
        return isUserNameAddress(person) ? tr("Same as email") : person.userPrincipalName;
    case Note:
        return note(verdict);
    default:
        return {};
    }
}

QVariant AzurePeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return SyncedModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Mail:
        return tr("Email");
    case UserName:
        return tr("User name");
    case Note:
        return tr("Invitation");
    default:
        return {};
    }
}

bool AzurePeopleModel::isUserNameAddress(const administrators::DirectoryPerson &person)
{
    return administrators::emailKey(person.userPrincipalName) == administrators::emailKey(person.mail);
}

bool AzurePeopleModel::areUserNamesAddresses() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return isUserNameAddress(row.person); });
}

QString AzurePeopleModel::note(EmailVerdict verdict)
{
    switch (verdict) {
    case EmailVerdict::Acceptable:
        return tr("Possible");
    case EmailVerdict::AlreadyListed:
        return tr("In the list");
    case EmailVerdict::Empty:
    case EmailVerdict::NotAnAddress:
    case EmailVerdict::CitrixDomain:
        return tr("Not possible");
    }
    return {};
}

} // namespace ccj::ui
