// SPDX-License-Identifier: MIT
#pragma once

#include "Sandbox.h"
#include "cloudflare/Records.h"

namespace Sandbox::Cloudflare {

//! The sample data that the README of the folder above describes.
void seedRecords(Records& records, const Options& options);

} // namespace Sandbox::Cloudflare
