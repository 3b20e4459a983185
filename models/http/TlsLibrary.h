// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Keycutter {

//! What encrypts, and its version: "OpenSSL 3.0.11".
[[nodiscard]] QString tlsLibrary();

} // namespace Keycutter
