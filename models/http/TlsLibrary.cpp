// SPDX-License-Identifier: MIT
#include "http/TlsLibrary.h"

#include <QSslSocket>

namespace Keycutter {

QString tlsLibrary()
{
    return QSslSocket::sslLibraryVersionString();
}

} // namespace Keycutter
