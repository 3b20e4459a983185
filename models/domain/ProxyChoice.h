// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Keycutter {

//! How the network is reached. Addresses of this machine are always reached directly.
struct ProxyChoice
{
    enum class Kind {
        System, //!< as the system says
        None,
        Own, //!< an HTTP proxy at host and port
    };
    Kind kind = Kind::System;
    QString host;
    quint16 port = 0;

    friend bool operator==(const ProxyChoice&, const ProxyChoice&) = default;
};

} // namespace Keycutter
