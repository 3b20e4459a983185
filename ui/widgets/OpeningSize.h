// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

class QWidget;

namespace Keycutter {

//! Gives @p window, before it is shown, the size @p wanted as far as its screen has room for it and
//! its frame; never less than its minimum. A dialog's screen is that of the window it belongs to.
void resizeOnScreen(QWidget& window, QSize wanted);

} // namespace Keycutter
