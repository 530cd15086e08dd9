// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ccj::installation {

// How Windows takes a text apart again. None of these can hold a line break; see objections().

/// One argument as programs read their command line: the rules of Microsoft's C runtime and of
/// CommandLineToArgvW. Left alone where nothing in it is special anywhere.
QString programArgument(const QString &argument);

/// The same, typed at the command prompt: characters that cmd.exe acts on are kept from it. A percent sign
/// stands outside the quotes behind a caret, for within them nothing keeps a variable from being replaced.
QString promptArgument(const QString &argument);

/// The same, in a batch file without delayed expansion: there a percent sign is written twice.
QString batchArgument(const QString &argument);

/// A literal of PowerShell in single quotes: nothing in it is replaced. PowerShell ends such a text at any of
/// four typographic single quotes, too.
QString powerShellLiteral(const QString &text);

} // namespace ccj::installation
