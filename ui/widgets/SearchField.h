// SPDX-License-Identifier: MIT
#pragma once

class QLineEdit;

namespace Keycutter {

//! Gives @p field, which has a button to clear it, the looks of a place to search in, and names to
//! what Qt puts into it.
void makeSearchField(QLineEdit& field);

} // namespace Keycutter
