// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

namespace Keycutter {

//! Where secrets live. The words are Infisical's; a service without folders leaves path empty, and
//! Cloudflare's account and store take the places of project and environment
//! (ServiceDescriptor::levels has the words to show).
struct Location
{
    QString projectId;
    //! Environment slug, or store id.
    QString environment;
    //! Secret path with a leading and without a trailing slash; "/" is the root.
    QString path;

    friend bool operator==(const Location&, const Location&) = default;
};

[[nodiscard]] size_t qHash(const Location& location, size_t seed = 0);

//! "dev:/app", or just the environment where there are no paths. For people and logs.
[[nodiscard]] QString toText(const Location& location);

//! What @p typed means as a secret path: trimmed, one leading slash, no trailing or double slashes.
[[nodiscard]] QString normalisedPath(const QString& typed);

//! The parent of @p path; "/" for the root itself.
[[nodiscard]] QString parentPath(const QString& path);

//! Why @p path is not a usable secret path; empty when it is (contract infisical 7: segments of
//! [A-Za-z0-9_-], at most 20 levels).
[[nodiscard]] QString pathProblem(const QString& path);

} // namespace Keycutter
