// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "domain/Result.h"

#include <QByteArray>

namespace Keycutter {

//! The projects of an answer of /api/v1/projects or of the older /api/v1/workspace (contract
//! infisical 2.2). Projects of another type than secret-manager are left out; those that cannot
//! duplicate (version other than 3) say so. Sorted by name; environments in the server's order.
[[nodiscard]] Result<QList<Project>>
decodeProjects(const QByteArray& bytes, const QString& purpose);

} // namespace Keycutter
