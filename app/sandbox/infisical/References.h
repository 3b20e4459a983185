// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Data.h"

namespace Sandbox::Infisical {

//! @p value with its references resolved as they are in the folder @p path of @p environment:
//! "${KEY}" there, "${env.folder.KEY}" elsewhere. A missing secret leaves nothing; an environment
//! that does not exist is the 500 that the real server answers.
[[nodiscard]] QString expandReferences(
    Project& project, const QString& environment, const QString& path, const QString& value,
    int depth = 0);

} // namespace Sandbox::Infisical
