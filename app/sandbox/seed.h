// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <expected>

namespace ccj::sandbox {

struct Cloud;

/// What an empty cloud is filled with.
struct Seed
{
    enum class Kind { Demo, Empty, Large };
    Kind kind = Kind::Demo;
    int rows = 0; ///< Large: the length of the demo company's administrators' list

    /// "demo", "empty" or "large:N"; the error is a sentence for the command line.
    static std::expected<Seed, QString> parse(const QString &text);
};

/// Whether the folder has been filled.
bool isSeeded(const Cloud &cloud);
/// Empties the cloud and fills it anew, in one transaction. Addresses, names, ids and order depend on the
/// seed alone; passwords, keys and codes are new each time.
void plant(Cloud &cloud, const Seed &seed);

} // namespace ccj::sandbox
