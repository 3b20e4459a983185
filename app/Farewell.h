// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace Keycutter {

class ConnectionManager;

//! Signs out of all sessions and waits until the services have been told, at most @p longest: the
//! tokens that the program got for itself would outlive it otherwise. To be called once the
//! application's event loop has ended; runs it again meanwhile.
void sayFarewell(
    ConnectionManager& connections,
    std::chrono::milliseconds longest = std::chrono::milliseconds(2000));

} // namespace Keycutter
