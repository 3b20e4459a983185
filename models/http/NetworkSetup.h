// SPDX-License-Identifier: MIT
#pragma once

#include "domain/ProxyChoice.h"

#include <QString>

namespace Keycutter {

//! What all connections share on their way to the network. Whoever made it may change it, in the
//! thread of the clients.
struct NetworkSetup
{
    //! Counts from the next request on.
    ProxyChoice proxy;
    //! CA file of connections that name none themselves; counts for sessions made from then on.
    QString caFile;
};

} // namespace Keycutter
