// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSystemTrayIcon;

namespace Keycutter {

//! Tells of something on the desktop, through the system tray where there is one. Its icon is there
//! only while something is waited for, and after a message until it was looked at.
class TrayNotice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~TrayNotice() override;

    //! What is waited for, in a sentence; empty for nothing.
    void setWaitingFor(const QString& what);
    //! False where there is no system tray: nothing was told.
    [[nodiscard]] bool tell(const QString& title, const QString& text);
    //! The message was looked at elsewhere.
    void clear();

Q_SIGNALS:
    //! The person clicked the message or the icon.
    void activated();

private:
    //! nullptr where there is no system tray.
    [[nodiscard]] QSystemTrayIcon* icon();
    void update();

    QSystemTrayIcon* m_icon = nullptr;
    QString m_waitingFor;
    bool m_isTold = false;
};

} // namespace Keycutter
