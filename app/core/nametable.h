// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace ccj {

/// A value of an enumeration and the name under which it is written down.
template <class Value> struct Name
{
    Value value;
    QLatin1StringView text;
};

/// The names of an enumeration's values as files and the local store keep them: fixed once they have been
/// written.
///
///     constexpr NameTable sizes{Name{Size::Small, "small"_L1}, Name{Size::Large, "large"_L1}};
template <class Value, std::size_t size> struct NameTable
{
    std::array<Name<Value>, size> names;

    /// Empty for a value without a name.
    constexpr QLatin1StringView nameOf(Value value) const
    {
        const auto found = std::ranges::find(names, value, &Name<Value>::value);
        return found == names.end() ? QLatin1StringView() : found->text;
    }
    /// None for a name that is not known: a later version may have written it.
    std::optional<Value> valueOf(const QString &text) const
    {
        const auto found = std::ranges::find(names, text, &Name<Value>::text);
        return found == names.end() ? std::nullopt : std::optional(found->value);
    }
};

template <class Value, class... Rest>
NameTable(Name<Value>, Rest...) -> NameTable<Value, 1 + sizeof...(Rest)>;

} // namespace ccj
