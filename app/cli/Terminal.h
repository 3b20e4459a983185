// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter::Terminal {

//! Makes standard output and error reach the console that started the program, where the system
//! needs telling (a windowed program on Windows), and there as the UTF-8 that they are. Call it
//! first.
void attach();
//! Whether a person can answer on standard input.
[[nodiscard]] bool inputIsTerminal();
//! Whether standard error is a screen, so that a line may be written over.
[[nodiscard]] bool errorIsTerminal();

} // namespace Keycutter::Terminal
