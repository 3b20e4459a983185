// SPDX-License-Identifier: MIT
#include "platform/ScreenLockWatch.h"

#include <QTimer>

#if defined(Q_OS_WIN)
#include <windows.h>
#include <wtsapi32.h>
#elif defined(Q_OS_MACOS)
#include <CoreFoundation/CoreFoundation.h>
#elif defined(KEYCUTTER_WITH_DBUS)
#include "platform/DesktopLocks.h"
#endif

namespace Keycutter {

#if defined(Q_OS_WIN)

namespace {

constexpr const wchar_t* windowClass = L"KeycutterScreenLockWatch";

LRESULT CALLBACK receive(HWND window, UINT message, WPARAM what, LPARAM more)
{
    auto* const watch
        = reinterpret_cast<ScreenLockWatch*>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (watch != nullptr && message == WM_WTSSESSION_CHANGE && what == WTS_SESSION_LOCK)
        Q_EMIT watch->screenLocked();
    if (watch != nullptr && message == WM_POWERBROADCAST && what == PBT_APMSUSPEND)
        Q_EMIT watch->goingToSleep();
    return DefWindowProcW(window, message, what, more);
}

} // namespace

void ScreenLockWatch::follow()
{
    // A window of its own that is never shown: those of Qt may be made anew.
    WNDCLASSW description{};
    description.lpfnWndProc = receive;
    description.hInstance = GetModuleHandleW(nullptr);
    description.lpszClassName = windowClass;
    RegisterClassW(&description);
    HWND window = CreateWindowW(
        windowClass, L"", 0, 0, 0, 0, 0, nullptr, nullptr, description.hInstance, nullptr);
    if (window == nullptr)
        return;
    SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
    m_handle = window;
}

ScreenLockWatch::~ScreenLockWatch()
{
    if (m_handle == nullptr)
        return;
    WTSUnRegisterSessionNotification(static_cast<HWND>(m_handle));
    DestroyWindow(static_cast<HWND>(m_handle));
}

#elif defined(Q_OS_MACOS)

namespace {

void tellLocked(
    CFNotificationCenterRef /*center*/, void* watch, CFNotificationName /*name*/,
    const void* /*object*/, CFDictionaryRef /*more*/)
{
    Q_EMIT static_cast<ScreenLockWatch*>(watch)->screenLocked();
}

} // namespace

void ScreenLockWatch::follow()
{
    // Putting the Mac to sleep locks its screen, where a password is asked for at all.
    CFNotificationCenterAddObserver(
        CFNotificationCenterGetDistributedCenter(), this, tellLocked,
        CFSTR("com.apple.screenIsLocked"), nullptr,
        CFNotificationSuspensionBehaviorDeliverImmediately);
    m_handle = this;
}

ScreenLockWatch::~ScreenLockWatch()
{
    if (m_handle != nullptr)
        CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
}

#else

void ScreenLockWatch::follow()
{
#ifdef KEYCUTTER_WITH_DBUS
    // Without a known address libdbus would start a bus of its own, which takes long.
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return;
    auto* locks
        = new DesktopLocks(QDBusConnection::sessionBus(), QDBusConnection::systemBus(), this);
    connect(locks, &DesktopLocks::screenLocked, this, &ScreenLockWatch::screenLocked);
    connect(locks, &DesktopLocks::goingToSleep, this, &ScreenLockWatch::goingToSleep);
#endif
}

ScreenLockWatch::~ScreenLockWatch() = default;

#endif

ScreenLockWatch::ScreenLockWatch(QObject* parent)
    : QObject(parent)
{
    // Not before the first window is there.
    QTimer::singleShot(0, this, &ScreenLockWatch::follow);
}

} // namespace Keycutter
