// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/accesspolicies.h"

#include <QList>

#include <span>

namespace ccj::sandbox::demo {

/// The organisations of the demo. All names, numbers and addresses are made up.
inline const auto company = QStringLiteral("aobashoji01");
inline const auto companyDomain = QStringLiteral("aobashoji.example.jp");
inline const auto partner = QStringLiteral("midoributsu1");
inline const auto partnerDomain = QStringLiteral("midoributsu.example.jp");
inline const auto tenant = QStringLiteral("3d2c8a54-61f7-4b0e-9a5d-515790610001");
inline const auto tenantName = QStringLiteral("aobashoji.example.jp");

enum class Provider { Citrix, AzureAd };
enum class State { Active, Invited, Expired };

/// One line of an administrators' list.
struct Line
{
    const char16_t *family;
    const char16_t *given;
    const char16_t *reading; ///< part of the display name where people write it so; may be null
    const char16_t *mailbox;
    const char16_t *duties; ///< "full", or the name of a set of grants
    Provider provider = Provider::Citrix;
    State state = State::Active;
    int days = 0; ///< how long ago the row was made or, for an invitation, sent
};

/// The five who can sign in, in the order that clients rely on, then everybody else.
std::span<const Line> companyLines();
std::span<const Line> partnerLines();

struct Group
{
    const char16_t *name;
    const char16_t *duties;
};
std::span<const Group> groups();

/// Somebody in the company's Azure AD.
struct DirectoryEntry
{
    QString name;
    QString mail; ///< empty where the attribute is not set
    QString userPrincipalName;
};
/// The same few hundred people in every seed that has Azure AD.
QList<DirectoryEntry> directory();

/// The grants of a set of duties.
Grants grantsFor(const QString &duties);

/// The n-th made-up person beyond the demo: the same name and address for the same n, in any size.
struct Extra
{
    QString family;
    QString given;
    QString mailbox;
    QString duties;
};
Extra extra(int number);

} // namespace ccj::sandbox::demo
