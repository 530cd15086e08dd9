// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/keychaintext.h"

namespace ccj::ui {

KeychainText KeychainText::of(auth::Session::Keeping keeping)
{
    using Keeping = auth::Session::Keeping;
    switch (keeping) {
    case Keeping::Kept:
    case Keeping::NotYetKnown:
        return {};
    case Keeping::Unavailable:
        return {
            tr("This computer has no credential store."),
            tr("Your sign-in is saved only in the system's credential store (Secret Service), and none is "
               "running here. You can work as usual for this session; after quitting you sign in again. "
               "If you start one now, retry."),
            tr("Not saved: no credential store")};
    case Keeping::Locked:
        return {tr("The credential store is locked."),
                tr("A saved sign-in can be read or written only after it is unlocked. Unlock it with its "
                   "password, usually the one of your account on this computer, then retry."),
                tr("Not saved: credential store locked")};
    case Keeping::Silent:
        return {tr("The credential store does not answer."),
                tr("It is running but has not answered in time. Perhaps it asks for its password in a window "
                   "behind this one. Look for that window, then retry."),
                tr("Not saved: credential store silent")};
    case Keeping::Refused:
        return {
            tr("The credential store refused to save your sign-in."),
            tr("It answered but did not accept the entry: it may be read-only or full, or access was denied "
               "to this program. You can work as usual for this session; after quitting you sign in again."),
            tr("Not saved: credential store refused")};
    case Keeping::MemoryByChoice:
        return {{}, {}, tr("This session only")};
    }
    Q_UNREACHABLE();
}

} // namespace ccj::ui
