// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connectivity/address.h"
#include "app/core/settings.h"

#include <QMap>
#include <QSet>

namespace ccj::connectivity {

/// What the user has changed in the list of addresses. What is not mentioned is as published.
struct AddressChoices
{
    /// Something that is checked besides what is published.
    struct Own
    {
        Transport transport = Transport::Https;
        Endpoint endpoint;
        bool operator==(const Own &) const = default;
    };

    QMap<QString, Endpoint> hosts; ///< by the id of the address: another host that stands for it
    QSet<QString> leftOut;         ///< ids
    QList<Own> own;

    bool isEmpty() const { return hosts.isEmpty() && leftOut.isEmpty() && own.isEmpty(); }
    QByteArray toJson() const;
    /// Entries that make no sense, of a later version for example, are passed over.
    static AddressChoices fromJson(const QByteArray &json);
    bool operator==(const AddressChoices &) const = default;
};

/// The addresses with the user's changes to them.
QList<Address> withChoices(QList<Address> published, const AddressChoices &choices);

/// The list that is checked. The user's changes are kept in the settings.
class AddressBook
{
public:
    /// The settings must outlive the book.
    explicit AddressBook(Settings &settings, QList<Address> published = publishedAddresses());

    const QList<Address> &published() const { return m_published; }
    QList<Address> addresses() const { return withChoices(m_published, m_choices); }
    const AddressChoices &choices() const { return m_choices; }
    /// Storage when they cannot be kept beyond this run.
    Result<void> setChoices(const AddressChoices &choices);

private:
    Settings &m_settings;
    const QList<Address> m_published;
    AddressChoices m_choices;
};

} // namespace ccj::connectivity
