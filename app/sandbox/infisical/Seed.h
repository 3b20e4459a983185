// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"
#include "infisical/Store.h"

namespace Sandbox::Infisical {

//! Fills an empty store with the sample data. The same options give the same data, ids included;
//! the dates lie before Options::asOf.
void seedStore(Store& store, const Options& options);

} // namespace Sandbox::Infisical
