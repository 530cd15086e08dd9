// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/review/review.h"

#include <stop_token>

namespace ccj::administrators {

/// What can be handed to whoever asks how a review was made: everything that was seen and decided, with a
/// digest by which a later change of the file is noticed.
///
/// `content` is written as compact JSON: no spaces, names in the order of their code points, UTF-8, only what
/// JSON demands escaped. `sha256` is taken over exactly these bytes.
struct ReviewEvidence
{
    QByteArray file;   ///< the whole file: format, version, sha256 and content
    QByteArray sha256; ///< in hexadecimal
};

/// Of a review that was signed off. What happened after it is left out, so that the digest stays. Not whole
/// when a stop was asked for.
ReviewEvidence evidenceOf(const ReviewHead &head, const std::vector<ReviewEntry> &entries,
                          const QString &consoleVersion, const std::stop_token &stop = {});

} // namespace ccj::administrators
