// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Job.h"
#include "domain/SecretText.h"

#include <chrono>
#include <memory>
#include <optional>

namespace Keycutter::KeychainEntry {

//! Shared, because Result copies; the holder is the only one to use it.
using Text = std::shared_ptr<SecretText>;

//! How many bytes an entry may hold where the system sets a limit: 2,560 on Windows
//! (CRED_MAX_CREDENTIAL_BLOB_SIZE). QtKeychain spreads more over an entry's attributes there, where
//! nothing promises to keep it together.
[[nodiscard]] std::optional<qsizetype> limit();

//! Whether an entry that is locked looks like one that is absent, as with GNOME's keyring.
[[nodiscard]] bool hidesLockedEntries();

//! Whether @p error is that of a time-out (below): what was asked for may still be done later.
[[nodiscard]] bool isTimeout(const Error& error);

//! One entry of the system's keychain, in this program's own name space. The jobs belong to
//! @p parent. An absent entry is NotFound, see hidesLockedEntries(), too; every other fault is
//! Keychain. QtKeychain cannot cancel: after @p timeout the answer is Keychain and
//! whatever the keychain does later is not looked at.
[[nodiscard]] JobOf<Text>*
read(const QString& key, std::chrono::milliseconds timeout, QObject* parent);
[[nodiscard]] JobOf<void>* write(
    const QString& key, const SecretText& text, std::chrono::milliseconds timeout, QObject* parent);
//! An absent entry is a success, and so is a locked one where those are hidden.
[[nodiscard]] JobOf<void>*
remove(const QString& key, std::chrono::milliseconds timeout, QObject* parent);

} // namespace Keycutter::KeychainEntry
