// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter::PrivateMemory {

//! Keeps what is in memory out of files: no core dump, no crash report with memory in it, and where
//! the system can, no other program of the same user that looks into this one (Linux). Call it
//! before a credential is read.
void protect();

} // namespace Keycutter::PrivateMemory
