// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter {

//! How the journal stands.
enum class JournalState {
    Opening,
    Recording,
    ReadOnly, //!< another instance of the program writes to it
    Unavailable, //!< nothing is recorded
};

} // namespace Keycutter
