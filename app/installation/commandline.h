// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/secretstring.h"

#include <QList>
#include <QString>

namespace ccj::installation {

/// How the silent installation is written down (R197).
enum class Form {
    OneLine,       ///< for the command prompt
    Batch,         ///< a file for cmd.exe that waits and tells the exit code (R201)
    PowerShell,    ///< a script that waits and tells the exit code
    ParameterFile, ///< JSON for /ParametersFilePath
};

/// Where the client secret comes from when the command runs (R204).
enum class SecretSource {
    Prompt,      ///< asked for, and not shown while it is typed
    Environment, ///< the variable secretVariable
    ToFillIn,    ///< a mark in its place
};

inline constexpr QLatin1StringView secretVariable{"CCJ_CLIENT_SECRET"};

/// What stands in a form; the terms of service are accepted in each (R200, X6).
struct InstallParameters
{
    QString installer; ///< file name (R203)
    QString customerId;
    QString clientId;
    QString resourceLocationId; ///< empty: left out, and the default location is used (R199, X5)
};

enum class Parameter { Installer, CustomerId, ClientId, ClientSecret, ResourceLocationId };

struct Objection
{
    enum class Kind {
        Missing,
        Asterisk, ///< a mark of documentation's print that was copied with the value (X8)
        ControlCharacter,
        NotAFileName, ///< Windows takes no such name, or it is a path
    };
    Parameter parameter;
    Kind kind;

    bool operator==(const Objection &) const = default;
};

/// Why the parameters cannot be written down, at most one for each; in the order of Parameter.
QList<Objection> objections(const InstallParameters &parameters);
/// The same for a secret.
QList<Objection> objectionsToSecret(const auth::SecretString &secret);

/// What a form can do, the best first.
QList<SecretSource> secretSources(Form form);

/// The form without a secret. Needs parameters without objections.
QString commandText(Form form, const InstallParameters &parameters, SecretSource source);
/// The form with the secret written out, for one who asks for just that (R204).
auth::SecretString commandWithSecret(Form form, const InstallParameters &parameters,
                                     const auth::SecretString &secret);

/// A name for the form as a file; empty for OneLine.
QString commandFileName(Form form);
/// The bytes of that file as Windows reads it: line ends, and for PowerShell a byte order mark.
QByteArray commandFile(Form form, const QString &text);
/// What is typed to use the file; empty for OneLine.
QString runLine(Form form, const InstallParameters &parameters);
/// What is typed to have the installer list its parameters (R206).
QString helpLine(const InstallParameters &parameters);

} // namespace ccj::installation
