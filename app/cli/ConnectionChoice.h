// SPDX-License-Identifier: MIT
#pragma once

#include "cli/DuplicateOptions.h"
#include "domain/Connection.h"
#include "domain/SecretText.h"

#include <tl/expected.hpp>

namespace Keycutter {

class Core;

//! The connection that a command is to use.
struct ConnectionChoice
{
    Connection connection;
    //! Empty for a saved connection, whose credentials are in the keychain.
    Credentials credentials;
    //! The connection is new and has to be handed to the ConnectionManager first.
    bool isNew = false;
};

//! Chooses as @p options say; for --site the secret comes from the environment
//! (KEYCUTTER_CLIENT_SECRET or KEYCUTTER_TOKEN), from which it is removed, so that no child process
//! inherits it. The error says what is wrong and what is known.
[[nodiscard]] tl::expected<ConnectionChoice, QString>
chooseConnection(Core& core, const DuplicateOptions& options);

} // namespace Keycutter
