// SPDX-License-Identifier: MIT
// POST /api/v4/secrets/move (contract 3.9): takes secrets away from where they are.
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

namespace Sandbox::Infisical {

namespace {

Folder& folderAt(Project& project, const QString& environment, const QString& path)
{
    Folder* folder = Store::findFolder(project, environment, path);
    if (!folder)
        throw ApiError::notFound(
            QStringLiteral("Folder with path '%1' in environment with slug '%2' not found")
                .arg(path, environment));
    return *folder;
}

Response move(Call& call)
{
    Fields fields(call.body);
    const QString projectId = fields.requiredString(QStringLiteral("projectId"));
    const QString sourceEnvironment = fields.requiredString(QStringLiteral("sourceEnvironment"));
    const QString sourcePath = fields.path(QStringLiteral("sourceSecretPath"));
    const QString targetEnvironment
        = fields.requiredString(QStringLiteral("destinationEnvironment"));
    const QString targetPath = fields.path(QStringLiteral("destinationSecretPath"));
    const QStringList ids = fields.uuids(QStringLiteral("secretIds"), 1, 1000);
    const bool overwrite = fields.optionalBool(QStringLiteral("shouldOverwrite")).value_or(false);
    fields.finish();

    Project& project = Access::project(call, projectId);
    const Access access(call, project);
    Folder& source = folderAt(project, sourceEnvironment, sourcePath);
    Folder& target = folderAt(project, targetEnvironment, targetPath);
    access.require(Action::Delete);
    access.require(Action::Create);
    for (const QString& id : ids) {
        const auto secret = source.secrets.find(id);
        if (secret == source.secrets.end())
            throw ApiError::notFound(QStringLiteral("Secret with ID '%1' not found").arg(id));
        if (target.sharedByKey.contains(secret->second.key) && !overwrite)
            throw ApiError::badRequest(
                QStringLiteral("Secret with key '%1' already exists at destination")
                    .arg(secret->second.key));
    }
    for (const QString& id : ids) {
        const Secret secret = source.secrets.at(id);
        if (Secret* existing = Store::sharedSecret(target, secret.key))
            Store::updateSecret(target, *existing, secret.content, existing->key);
        else
            call.store.addSecret(target, secret.key, secret.content);
        Store::removeSecret(source, id);
    }
    return Response::json(
        {{QStringLiteral("isSourceUpdated"), true},
         {QStringLiteral("isDestinationUpdated"), true}});
}

} // namespace

Endpoints moveEndpoints()
{
    return {{"POST", "/api/v4/secrets/move", Everybody, move, true}};
}

} // namespace Sandbox::Infisical
