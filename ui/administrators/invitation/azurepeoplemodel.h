// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/invitation/azuredirectoryapi.h"
#include "app/administrators/invitation/invitationrules.h"
#include "app/core/rowsync.h"

namespace ccj::ui {

/// People of the company's Azure AD, each with what speaks against an invitation (R110, R111, R118). A
/// newer answer changes the rows without a reset.
class AzurePeopleModel : public SyncedModel<>
{
    Q_OBJECT
public:
    enum Column { Name, Mail, UserName, Note, ColumnCount };

    struct Row
    {
        administrators::DirectoryPerson person;
        administrators::EmailVerdict verdict = administrators::EmailVerdict::Acceptable;
        bool operator==(const Row &) const = default;
    };

    using SyncedModel::SyncedModel;

    void show(const QList<administrators::DirectoryPerson> &people, const administrators::Roster &listed);
    const Row &at(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    /// -1 when there is no such person.
    int rowOf(const QString &objectId) const;
    /// Whether nobody's user name is another than their address.
    bool areUserNamesAddresses() const;
    /// Words its texts anew.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static bool isUserNameAddress(const administrators::DirectoryPerson &person);
    static QString note(administrators::EmailVerdict verdict);

    std::vector<Row> m_rows;
};

} // namespace ccj::ui
