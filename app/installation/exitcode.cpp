// SPDX-License-Identifier: Apache-2.0
#include "app/installation/exitcode.h"

using namespace Qt::StringLiterals;

namespace ccj::installation {

const QList<ExitCode> &exitCodes()
{
    using enum ExitCode::Meaning;
    static const QList<ExitCode> codes{
        {0, Installed, u"The Cloud Connector is installed."_s},
        {2, PrerequisiteFailed, u"A prerequisite check failed. Look into the installation logs."_s},
        {1603, UnexpectedError, u"An unexpected error occurred. Look into the installation logs."_s},
    };
    return codes;
}

} // namespace ccj::installation
