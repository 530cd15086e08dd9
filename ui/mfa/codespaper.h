// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mfa/backupcodes.h"

#include <QCoreApplication>

class QPagedPaintDevice;

namespace ccj::ui {

/// A set of backup codes as it is kept outside the console: on paper and as text, in the language of the
/// moment (R70, R79, R99).
class CodesPaper
{
    Q_DECLARE_TR_FUNCTIONS(CodesPaper)
public:
    static mfa::BackupCodesWords words(const QDate &day);
    /// One sheet of A4: black on white, the codes large enough to be read in bad light.
    static void paint(const mfa::BackupCodes &codes, const QString &account, const QDate &day,
                      QPagedPaintDevice *device);
};

} // namespace ccj::ui
