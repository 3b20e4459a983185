// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Keycutter {

//! Keeps @p window, which is shown, out of screenshots, recordings and shared screens, where the
//! system can (Windows, macOS; X11 and Wayland have no way). False where it cannot.
bool keepOutOfScreenCapture(const QWidget& window);

} // namespace Keycutter
