// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/changejournal.h"

#include <QCoreApplication>

namespace ccj::ui {

/// A kept change to an administrator as a sentence, in the language of the moment.
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)
public:
    /// What was done and how it ended: "Invited.", "Removal refused by the server.", ...
    static QString record(const ChangeRecord &record);

private:
    static QString done(const Change &change);
    static QString refused(const Change &change);
    static QString unknown(const Change &change);
    static QString running(const Change &change);
    static QString accessChanged(const Change &change);
};

} // namespace ccj::ui
