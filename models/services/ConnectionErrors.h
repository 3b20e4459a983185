// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Connection.h"
#include "domain/Error.h"
#include "services/ServiceDescriptor.h"

namespace Keycutter {

//! The saved connection is of a service that this version does not have.
[[nodiscard]] Error noSuchService(const Connection& connection);
//! The program is locked: nobody is signed in meanwhile.
[[nodiscard]] Error programLocked(const Connection& connection);
//! It was signed out of while somebody waited for it.
[[nodiscard]] Error connectionClosed(const Connection& connection);
//! No connection has the id that was asked for.
[[nodiscard]] Error noSuchConnection();
//! None was typed, and the stored one is not sent to another site. Names the field to fill in.
[[nodiscard]] Error
credentialOfAnotherSite(const Connection& connection, const ServiceDescriptor& descriptor);
//! No credential was typed, and none is stored. Names the field to fill in.
[[nodiscard]] Error
credentialMissing(const Connection& connection, const ServiceDescriptor& descriptor);

} // namespace Keycutter
