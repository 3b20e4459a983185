// SPDX-License-Identifier: MIT
#include "support/ResetSocket.h"

#include <QAbstractSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Keycutter::Test {

void resetSocket(QAbstractSocket& socket)
{
    linger noLinger{};
    noLinger.l_onoff = 1;
    noLinger.l_linger = 0;
#ifdef Q_OS_WIN
    setsockopt(
        static_cast<SOCKET>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
        reinterpret_cast<const char*>(&noLinger), sizeof noLinger);
#else
    setsockopt(
        static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noLinger,
        sizeof noLinger);
#endif
    socket.abort();
}

void endSending(QAbstractSocket& socket)
{
    socket.flush();
#ifdef Q_OS_WIN
    shutdown(static_cast<SOCKET>(socket.socketDescriptor()), SD_SEND);
#else
    shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
#endif
}

} // namespace Keycutter::Test
