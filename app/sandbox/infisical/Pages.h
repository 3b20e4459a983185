// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Store.h"

#include <QByteArray>

namespace Sandbox::Infisical {

//! A whole page in the sandbox's look, light or dark as the browser wishes. @p body is HTML.
[[nodiscard]] QByteArray page(const QString& title, const QString& body);

//! What every address shows that has no page of its own, as the real web application does.
[[nodiscard]] QByteArray indexPage(const Store& store);

} // namespace Sandbox::Infisical
