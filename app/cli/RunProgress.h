// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter {

class Runner;

//! How far a run is, as a line on the screen that the next one writes over.
void showProgress(const Runner& runner);
//! Tells of phases that a person should know of: folders made, waiting for the rate limit or for a
//! sign-in.
void showPhase(const Runner& runner);

} // namespace Keycutter
