// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/banner.h"

namespace ccj::ui {

/// How a change ended, for the banner.
struct OperationMessage
{
    Banner::Severity severity = Banner::Severity::Information;
    QString text;
};

} // namespace ccj::ui
