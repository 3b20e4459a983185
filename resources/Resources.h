// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter {

//! Makes the icons under ":/icons" available; a static library does not do it by itself. May be
//! called more than once.
void initResources();

} // namespace Keycutter
