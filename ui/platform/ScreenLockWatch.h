// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace Keycutter {

//! Tells when the system locks the screen or goes to sleep: by D-Bus on Linux, by the session's
//! notifications on Windows, by the distributed notifications on macOS. Tells nothing where the
//! system does not.
class ScreenLockWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScreenLockWatch(QObject* parent = nullptr);
    ~ScreenLockWatch() override;

Q_SIGNALS:
    void screenLocked();
    void goingToSleep();

private:
    void follow();

    void* m_handle = nullptr; // what the system calls this
};

} // namespace Keycutter
