// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"

#include <QByteArray>

namespace Sandbox {

//! All switches by their names in Options; durations as numbers in the unit of their member there.
[[nodiscard]] QJsonObject optionsToJson(const Options& options);

//! Sets the switches that @p changes names and leaves the others. False, with a text in
//! @p problem, for an unknown name or a value of the wrong kind; then nothing is changed.
[[nodiscard]] bool applyOptions(Options& options, const QJsonObject& changes, QString* problem);

//! The switches of one request: "delay=200, lose-answer, identitiesHeldByPolicy=false". Names may
//! be written with dashes; a name without a value is true.
[[nodiscard]] QJsonObject optionsFromHeader(const QByteArray& header);

} // namespace Sandbox
