// SPDX-License-Identifier: MIT
#pragma once

#include "cli/DuplicateOptions.h"
#include "domain/Connection.h"
#include "domain/Location.h"
#include "domain/Project.h"
#include "domain/Secret.h"
#include "services/ServiceDescriptor.h"

#include <tl/expected.hpp>

namespace Keycutter {

//! What was typed, found among what there is; the error names what is known.
template <class T> using Found = tl::expected<T, QString>;

//! By name, without case where that is unambiguous.
[[nodiscard]] Found<Connection>
findConnection(const QList<Connection>& connections, const QString& typed);
//! By name or id; @p level has the service's word for a project.
[[nodiscard]] Found<Project>
findProject(const QList<Project>& projects, const QString& typed, const LocationLevel& level = {});
//! The environment by slug or name.
[[nodiscard]] Found<Location> findLocation(const Project& project, const TypedLocation& typed);
//! The store by id or name; the only one where @p typed is empty.
[[nodiscard]] Found<Location> findStore(const Project& account, const QString& typed);
//! The secrets of those keys, all of them for none. A key that is not there is an error: nothing
//! is done by halves because of a typing mistake.
[[nodiscard]] Found<QList<Secret>>
findSecrets(const QList<Secret>& secrets, const QStringList& keys, const Location& from);

} // namespace Keycutter
