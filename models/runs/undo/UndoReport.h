// SPDX-License-Identifier: MIT
#pragma once

#include "runs/undo/UndoPlan.h"

#include <QJsonObject>

namespace Keycutter {

//! The plan of an undo, for --plan --json: "undoes", "counts", "warnings", "cells".
[[nodiscard]] QJsonObject toJson(const UndoPlan& plan);

} // namespace Keycutter
