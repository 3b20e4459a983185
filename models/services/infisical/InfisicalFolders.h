// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Project.h"
#include "domain/Result.h"

#include <QByteArray>

namespace Keycutter {

//! The folders directly in @p parent (contract infisical 2.3), sorted by name.
[[nodiscard]] Result<QList<Folder>>
decodeFolders(const QByteArray& bytes, const QString& parent, const QString& purpose);

//! The folder that a creation answered with; its path is @p path (contract infisical 4).
[[nodiscard]] Result<Folder>
decodeCreatedFolder(const QByteArray& bytes, const QString& path, const QString& purpose);

} // namespace Keycutter
