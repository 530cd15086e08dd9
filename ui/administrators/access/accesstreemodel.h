// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/accessmodel.h"

#include <QAbstractItemModel>

#include <functional>
#include <vector>

namespace ccj::ui {

/// The policies of an access model to tick: services, under them their policies, under roles "all scopes"
/// and each scope. A service or role of which only a part is given is ticked partly.
class AccessTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Reach, ColumnCount };
    enum { SearchRole = Qt::UserRole + 1 }; ///< folded: words on the screen, and the server's own

    using QAbstractItemModel::QAbstractItemModel;

    const administrators::AccessModel &access() const { return m_access; }
    /// Keeps the rows, and with them selection and what is unfolded, when the catalogue is the same.
    void setAccess(const administrators::AccessModel &access);
    /// Announces every word anew.
    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The user ticked something.
    void ticked();

private:
    struct Service
    {
        QString name;
        std::vector<qsizetype> policies; ///< places in the access model
        bool operator==(const Service &) const = default;
    };
    /// What an index stands for. Places are -1 where there is none.
    struct Node
    {
        int service = -1;
        int policy = -1; ///< within the service
        int choice = -1; ///< 0 is "all scopes", then the scopes
        quintptr parentId() const;
        static Node of(const QModelIndex &index);
    };

    static std::vector<Service> servicesOf(const QList<administrators::Policy> &policies);
    bool hasSameRows(const administrators::AccessModel &other) const;
    const administrators::Policy &policyOf(const Node &node) const;
    QString wordsOf(const Node &node) const;
    QString originalOf(const Node &node) const;
    QString reachOf(const Node &node) const;
    Qt::CheckState stateOf(const Node &node) const;
    Qt::CheckState stateOf(const Service &service) const;
    bool isChangeable(const Node &node) const;
    void tick(const Node &node, bool on);
    void announceAll();

    administrators::AccessModel m_access;
    std::vector<Service> m_services;
};

} // namespace ccj::ui
