// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/refusaltext.h"

#include "ui/common/errortext.h"

using namespace Qt::StringLiterals;

namespace ccj::ui {

QString refusalText(const Error &error)
{
    const ErrorText text = errorText(error);
    return u"%1\n%2"_s.arg(text.title, text.advice);
}

} // namespace ccj::ui
