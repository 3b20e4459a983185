// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Access.h"

namespace Sandbox::Infisical {

//! Where changes are to be written.
struct ChangedPlace
{
    Project& project;
    Folder& folder;
    QString environment;
    QString path;
};

//! Throws what refuses changes that would be written at once (contract 3.2, check 12).
void checkWrites(
    const ChangedPlace& place, const Access& access, const std::vector<Change>& changes);

//! Throws what refuses changes that would wait for approval (contract 3.5).
void checkCommits(
    const ChangedPlace& place, const Access& access, const std::vector<Change>& changes);

//! Throws the 400 for a key with small letters, where the project does not want any (contract 7).
void checkCase(const Project& project, const QString& key);

} // namespace Sandbox::Infisical
