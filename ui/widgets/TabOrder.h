// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Keycutter {

//! Makes Tab go through the controls below @p root in the order of their layouts, for forms whose
//! rows come and go. Controls that are not in a layout stay where they are.
void orderTabsByLayout(QWidget& root);

} // namespace Keycutter
