// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/administrators/access/blastradius.h"

#include <QCoreApplication>

namespace ccj::ui {

/// Who is left when an administrator is removed or loses Full access, in the language of the moment.
class BlastRadiusWords
{
    Q_DECLARE_TR_FUNCTIONS(BlastRadiusWords)
public:
    /// How many people remain, where somebody goes, and with whom Full access stays, by name.
    static QStringList whoStays(const administrators::BlastRadius &radius);
    /// Nobody else is known to have Full access; empty when somebody is, or when nobody loses it.
    static QStringList alarm(const administrators::BlastRadius &radius);

private:
    static QString peopleLeft(const administrators::BlastRadius &radius);
    static QString fullLeft(const administrators::BlastRadius &radius);
};

} // namespace ccj::ui
