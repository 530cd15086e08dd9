// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/refusal.h"

namespace ccj::sandbox {

/// Who writes a message decides how it is judged.
enum class MessageSource {
    Service, ///< the public API: everything must be there, severity and priority are of those it knows
    Control, ///< the sandbox's own: what is missing is made up, any word goes, to try a console with
};

/// Reads the body of the public send call and gives what the call answers: the same, with null for what is
/// optional and was left out. Dates are not judged. `now` is for what is made up.
OrRefusal<QJsonObject> readMessage(const QJsonObject &body, MessageSource source, qint64 now);

/// The optional fields of a message that names nothing but its contents.
QJsonObject withOptionalFields(QJsonObject message);

} // namespace ccj::sandbox
