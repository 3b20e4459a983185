// SPDX-License-Identifier: MIT
#include "widgets/TrayNotice.h"

#include "theme/Theme.h"

#include <QSystemTrayIcon>

namespace Keycutter {

TrayNotice::~TrayNotice() = default;

QSystemTrayIcon* TrayNotice::icon()
{
    // A tray may come later than the program, or go.
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return nullptr;
    if (m_icon == nullptr) {
        m_icon = new QSystemTrayIcon(programIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotice::activated);
        connect(m_icon, &QSystemTrayIcon::activated, this, [this] { Q_EMIT activated(); });
    }
    return m_icon;
}

void TrayNotice::setWaitingFor(const QString& what)
{
    if (what == m_waitingFor)
        return;
    m_waitingFor = what;
    update();
}

bool TrayNotice::tell(const QString& title, const QString& text)
{
    QSystemTrayIcon* const shown = icon();
    if (shown == nullptr)
        return false;
    m_isTold = true;
    update();
    shown->showMessage(title, text, programIcon());
    return true;
}

void TrayNotice::clear()
{
    m_isTold = false;
    update();
}

void TrayNotice::update()
{
    const bool wanted = m_isTold || !m_waitingFor.isEmpty();
    // To ask for a tray takes time: not before there is a reason.
    if (QSystemTrayIcon* const shown = wanted || m_icon != nullptr ? icon() : nullptr) {
        shown->setToolTip(m_waitingFor.isEmpty() ? tr("Keycutter") : m_waitingFor);
        shown->setVisible(wanted);
    }
}

} // namespace Keycutter
