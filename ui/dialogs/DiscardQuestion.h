// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QDialog;

namespace Keycutter {

//! Asks whether what was planned in @p dialog may be lost, and calls @p agreed when it may. To keep
//! it is the default answer.
void askToDiscardPlan(QDialog& dialog, const std::function<void()>& agreed);

} // namespace Keycutter
