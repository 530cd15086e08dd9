// SPDX-License-Identifier: Apache-2.0
#include "app/core/capturerefusal.h"

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#endif

namespace ccj {

bool refuseCapture([[maybe_unused]] quintptr window)
{
#if defined(Q_OS_WIN)
    constexpr DWORD excludeFromCapture = 0x11; // WDA_EXCLUDEFROMCAPTURE, since Windows 10 2004
    return SetWindowDisplayAffinity(reinterpret_cast<HWND>(window), excludeFromCapture) != 0;
#elif defined(Q_OS_MACOS)
    constexpr unsigned long sharingNone = 0; // NSWindowSharingNone
    const auto windowOf = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto setSharing = reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend);
    const id shown = windowOf(reinterpret_cast<id>(window), sel_registerName("window"));
    setSharing(shown, sel_registerName("setSharingType:"), sharingNone);
    return shown != nullptr;
#else
    return false;
#endif
}

} // namespace ccj
