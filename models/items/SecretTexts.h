// SPDX-License-Identifier: MIT
#pragma once

#include "domain/Secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Keycutter::SecretTexts {

//! "core, db".
[[nodiscard]] QString tags(const Secret& secret);
//! The comment on one line, cut to what a cell can show.
[[nodiscard]] QString comment(const Secret& secret);
//! "owner=payments", "pin=••••••••": encrypted values are masked with a fixed length.
[[nodiscard]] QStringList metadata(const Secret& secret);
//! Why the secret cannot be duplicated; empty when it can (contract infisical 3.2).
[[nodiscard]] QString disabledReason(const Secret& secret);
//! "rotated, twin": what sets it apart, in a word each.
[[nodiscard]] QString marks(const Secret& secret);
//! "API_KEY, selected, version 4, updated 2 days ago" for a screen reader.
[[nodiscard]] QString sentence(const Secret& secret, bool ticked, const QDateTime& now);
//! "Updated ..., created ...", a line each, exact.
[[nodiscard]] QString dates(const Secret& secret);
//! @p text so that a tool tip shows it as it is: views take text with a tag in it for HTML.
[[nodiscard]] QString toolTip(const QString& text);

} // namespace Keycutter::SecretTexts
