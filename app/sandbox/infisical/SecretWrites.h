// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Fields.h"
#include "infisical/WriteChecks.h"

namespace Sandbox::Infisical {

//! Where a write goes, and what it may do there.
struct WritePlace : ChangedPlace
{
    Access access;
    //! Makes it wait for approval; null: it is carried out at once.
    const Policy* policy = nullptr;
};

//! "projectId", "environment" and "secretPath" of a body.
struct WriteAddress
{
    explicit WriteAddress(Fields& fields);

    QString projectId;
    QString environment;
    QString path;
};

//! Throws when the project or folder is not there or not open to the caller.
[[nodiscard]] WritePlace findWritePlace(Call& call, const WriteAddress& address);

//! The fields of one secret in a write's body, its key aside.
[[nodiscard]] Change readChange(Fields& fields, Change::Kind kind);
//! Adds the issue for a key that no secret can have.
void checkKey(Fields& fields, const QString& key, const QString& field);

//! Writes at once, or opens an approval request where a policy holds the caller. @p plural answers
//! {"secrets": [...]} in place of {"secret": ...}.
[[nodiscard]] Response
carryOut(Call& call, WritePlace& place, const std::vector<Change>& changes, bool plural);

//! POST /api/v4/secrets/<name>
[[nodiscard]] Response createSecret(Call& call, const QString& name);

} // namespace Sandbox::Infisical
