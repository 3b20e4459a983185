// SPDX-License-Identifier: MIT
#pragma once

namespace Keycutter {

//! True where screen readers learn what a combo box shows from its name alone: Qt's bridge to
//! AT-SPI has no other place for it. Elsewhere the value goes beside the name.
[[nodiscard]] bool nameTellsValue();

} // namespace Keycutter
