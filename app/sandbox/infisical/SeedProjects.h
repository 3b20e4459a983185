// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/SeedBuilder.h"

namespace Sandbox::Infisical {

//! dev:/app with 120 secrets, 30 of them in staging:/app too, prod under an approval policy.
//! @p userId has personal overrides.
Project&
seedStorefront(SeedBuilder& builder, const QString& userId, const QStringList& approverIds);

//! dev:/catalog with @p count secrets, and an empty staging:/catalog to copy them to.
Project& seedWarehouse(SeedBuilder& builder, int count);

} // namespace Sandbox::Infisical
