// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace Keycutter {

//! The program's own palette, @p dark or light. Selections are soft, so that every tone stays
//! readable on them.
[[nodiscard]] QPalette programPalette(bool dark);

//! True when @p palette has light text on a dark ground.
[[nodiscard]] bool isDarkPalette(const QPalette& palette);

//! Contrast of two opaque colours after WCAG 2, from 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace Keycutter
