// SPDX-License-Identifier: MIT
#pragma once

#include "infisical/Access.h"

namespace Sandbox::Infisical {

//! A secret whose value refers to others, and who reads it.
struct Referrer
{
    Project& project;
    const Access& access;
    QString environment;
    QString path;
    QString key;
};

//! @p value with its references resolved as they are at @p referrer: "${KEY}" in its folder,
//! "${env.folder.KEY}" elsewhere. A missing secret leaves nothing. Throws the 403 for one that may
//! not be read, and for an environment that does not exist the 500 that the real server was seen
//! to answer; a listing makes a 403 of both (contract 2.4).
[[nodiscard]] QString expandReferences(const Referrer& referrer, const QString& value);

//! The keys of the references in @p value that lead nowhere from the folder @p path.
[[nodiscard]] QStringList missingReferences(
    Project& project, const QString& environment, const QString& path, const QString& value);

} // namespace Sandbox::Infisical
