// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/auth/session.h"

#include <QCoreApplication>
#include <QString>

namespace ccj::ui {

/// The words for where a session's tokens are kept, in the language of the moment. The four ways in
/// which a keychain can fail are four different situations for the person in front of it (R4).
struct KeychainText
{
    Q_DECLARE_TR_FUNCTIONS(KeychainText)
public:
    QString title;  ///< what is the case
    QString advice; ///< what it means and what can be done
    QString status; ///< a few words for the status bar

    /// Empty when the tokens are kept in the keychain or nothing is known yet. After the choice of
    /// "this session only" there is a status alone.
    static KeychainText of(auth::Session::Keeping keeping);
    /// True for the four failures, which are worth a screen or a banner.
    bool isTrouble() const { return !title.isEmpty(); }
};

} // namespace ccj::ui
