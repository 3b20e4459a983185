// SPDX-License-Identifier: MIT
#include "platform/ScreenCapture.h"

#include <QWidget>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <objc/message.h>
#endif

namespace Keycutter {

#if defined(Q_OS_WIN)

bool keepOutOfScreenCapture(const QWidget& window)
{
    const auto handle = reinterpret_cast<HWND>(window.winId());
    constexpr DWORD leftOut = 0x11; // WDA_EXCLUDEFROMCAPTURE, from Windows 10 version 2004 on
    return SetWindowDisplayAffinity(handle, leftOut) != 0
        || SetWindowDisplayAffinity(handle, WDA_MONITOR) != 0;
}

#elif defined(Q_OS_MACOS)

bool keepOutOfScreenCapture(const QWidget& window)
{
    // [[view window] setSharingType: NSWindowSharingNone]
    const auto view = reinterpret_cast<id>(window.winId());
    const auto get = reinterpret_cast<id (*)(id, SEL)>(objc_msgSend);
    const auto set = reinterpret_cast<void (*)(id, SEL, unsigned long)>(objc_msgSend);
    const id native = get(view, sel_registerName("window"));
    if (native == nullptr)
        return false;
    set(native, sel_registerName("setSharingType:"), 0);
    return true;
}

#else

bool keepOutOfScreenCapture(const QWidget& /*window*/)
{
    return false;
}

#endif

} // namespace Keycutter
