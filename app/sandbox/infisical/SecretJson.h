// SPDX-License-Identifier: MIT
#pragma once

#include "Http.h"
#include "JsonText.h"
#include "infisical/Data.h"

namespace Sandbox::Infisical {

//! Fields that only some answers have, as seen on a running server.
enum SecretParts : unsigned {
    RotationPart = 1,
    HiddenPart = 2,
    PathPart = 4,
    MetadataPart = 8,
    TagsPart = 16,
    HoneyTokenPart = 32,
    //! As an import shows it: no project, dates or reminders.
    ImportedForm = 64,

    CreatedParts = RotationPart,
    UpdatedParts = RotationPart | HiddenPart,
    DeletedParts = HiddenPart,
    OldVersionParts = HiddenPart | PathPart,
    ByNameParts = HiddenPart | PathPart | MetadataPart | TagsPart,
    ListedParts = RotationPart | HiddenPart | PathPart | MetadataPart | TagsPart,
    ImportedParts = RotationPart | HiddenPart | MetadataPart | ImportedForm,
};

//! What a secret's JSON needs from round it.
struct SecretFrame
{
    const Project& project;
    QString environment;
    QString path;
    //! The value is masked (contract 2.4).
    bool hidden = false;
};

//! @p value is what to show unless it is hidden.
void writeSecret(
    JsonText& json, const Secret& secret, const QString& value, const SecretFrame& frame,
    unsigned parts);

//! {"secret": ...}
[[nodiscard]] Response
secretResponse(const Secret& secret, const SecretFrame& frame, unsigned parts);
//! {"secrets": [...]}
[[nodiscard]] Response
secretsResponse(const std::vector<Secret>& secrets, const SecretFrame& frame, unsigned parts);

} // namespace Sandbox::Infisical
