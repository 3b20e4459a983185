// SPDX-License-Identifier: MIT
#include "services/common/Authority.h"

namespace Keycutter {

void Authority::announceLost(const Error& error)
{
    if (!m_wasSignedIn)
        return;
    m_isLost = true;
    Q_EMIT lost(error);
}

void Authority::announceRestored()
{
    if (!std::exchange(m_isLost, false))
        return;
    // Queued: whoever hears it may ask for something at once.
    QMetaObject::invokeMethod(this, &Authority::restored, Qt::QueuedConnection);
}

void Authority::suspend()
{
    const bool wasSignedIn = m_wasSignedIn;
    signOut();
    m_wasSignedIn = wasSignedIn;
    m_isLost = wasSignedIn;
}

void Authority::forgetSignIn()
{
    m_wasSignedIn = false;
    m_isLost = false;
}

} // namespace Keycutter
