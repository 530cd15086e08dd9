// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/http.h"

namespace ccj::sandbox {

/// The answer with a strong ETag of its body; 304 without a body when If-None-Match says that the caller
/// has it.
Response unlessKnown(const Request &request, Response answer);

/// A file that a broken download can be taken up again from (RFC 9110, chapter 14): 206 for one range of
/// bytes, 416 for one that lies outside, the whole where If-Range names another ETag or date and where
/// several ranges are asked for. `file` is a 200 that carries ETag and Last-Modified.
Response inRanges(const Request &request, Response file);

} // namespace ccj::sandbox
