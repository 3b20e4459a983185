// SPDX-License-Identifier: MIT
#pragma once

#include "plan/Plan.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Keycutter {

//! Digests of a secret's attributes. They let a copy be compared with what was planned, also years
//! later, without keeping comments, tags or metadata.
struct AttributePrint
{
    // Hexadecimal; empty where not known.
    QByteArray comment;
    QByteArray tags;
    QByteArray metadata;

    friend bool operator==(const AttributePrint&, const AttributePrint&) = default;
};

//! By the id of the secret.
using AttributePrints = QHash<QString, AttributePrint>;

//! Of @p secret's attributes; prints compare only where @p salt, a secret's id, is the same. The
//! order of tags and metadata does not count, nor do blanks round a comment, which the service
//! trims (contract infisical 7). Of encrypted metadata only the keys count: a listing gives a mask
//! for the values (contract infisical 9.9).
[[nodiscard]] AttributePrint printOf(const Secret& secret, const QString& salt);

//! Of all that the copies of @p plan are to look like: its sources, and what they will overwrite,
//! each with its own id as the salt.
[[nodiscard]] AttributePrints printsOf(const Plan& plan);

//! One word for a store; nullopt for what is none.
[[nodiscard]] QString toText(const AttributePrint& print);
[[nodiscard]] std::optional<AttributePrint> printFrom(const QString& text);

} // namespace Keycutter
