// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace Keycutter {

//! Infisical: an environment. Cloudflare: a store.
struct Environment
{
    //! What Location::environment holds: slug or id.
    QString slug;
    QString name;

    friend bool operator==(const Environment&, const Environment&) = default;
};

//! Infisical: a project. Cloudflare: an account.
struct Project
{
    QString id;
    QString name;
    QString organisationId;
    QList<Environment> environments;
    //! Why nothing can be duplicated in this project; empty when it can.
    QString cannotDuplicate;

    friend bool operator==(const Project&, const Project&) = default;
};

struct Folder
{
    QString id;
    QString name;
    //! Secret path of the folder itself.
    QString path;

    friend bool operator==(const Folder&, const Folder&) = default;
};

} // namespace Keycutter
