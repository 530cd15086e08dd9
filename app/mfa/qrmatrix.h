// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"
#include "app/core/error.h"

namespace ccj::mfa {

/// A QR code as a square of dark and light modules, without the quiet zone around it. What it shows is a
/// secret: move-only, and wiped when it goes.
class QrMatrix
{
public:
    /// Light modules that must surround the square on each side (ISO/IEC 18004).
    static constexpr int quietZone = 4;

    /// The smallest code that holds the text as UTF-8 with error correction M (15 % may be hidden).
    /// Invalid when the text is empty or does not fit into any (more than 2331 bytes).
    static Result<QrMatrix> of(const auth::SecretString &text);

    int size() const { return m_size; } ///< modules on a side, 21 to 177
    bool isDark(int x, int y) const { return m_modules.utf8().at(y * m_size + x) != 0; }

private:
    QrMatrix(int size, auth::SecretString modules) : m_size(size), m_modules(std::move(modules)) {}

    int m_size;
    auth::SecretString m_modules; ///< one byte a module, row by row
};

} // namespace ccj::mfa
