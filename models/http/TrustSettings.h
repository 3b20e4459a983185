// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Result.h"

#include <QSslConfiguration>
#include <QString>

namespace Keycutter {

//! The TLS settings of a connection: the system's certificate authorities and those of the PEM file
//! @p caFile (may be empty), TLS 1.2 or later, the peer always verified. An InvalidRequest error
//! with field "caFile" when the file cannot be used.
[[nodiscard]] Result<QSslConfiguration> trustWith(const QString& caFile);

} // namespace Keycutter
