// SPDX-License-Identifier: MIT
// Secret imports, as far as listings show them (contract 2.4).
#include "JsonText.h"
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

namespace Sandbox::Infisical {

namespace {

Response create(Call& call)
{
    Fields fields(call.body);
    const QString projectId = fields.requiredString(
        fields.has(QStringLiteral("projectId")) ? QStringLiteral("projectId")
                                                : QStringLiteral("workspaceId"));
    const QString environment = fields.requiredString(QStringLiteral("environment"));
    const QString path = fields.path(QStringLiteral("path"));
    Fields from = fields.object(QStringLiteral("import"), true);
    const QString fromEnvironment = from.requiredString(QStringLiteral("environment"));
    const QString fromPath = from.path(QStringLiteral("path"));
    fields.adopt(from);
    fields.finish();

    Project& project = Access::project(call, projectId);
    const Access access(call, project);
    access.require(Action::Create, QStringLiteral("secret-imports"));
    Folder* folder = Store::findFolder(project, environment, path);
    const Environment* source = Store::findEnvironment(project, fromEnvironment);
    if (!folder || !source)
        throw ApiError::notFound(
            QStringLiteral("Folder with path '%1' in environment with slug '%2' not found")
                .arg(path, environment));
    folder->imports.push_back({call.store.ids().uuid(), fromEnvironment, fromPath});

    const QString now = QString::fromLatin1(isoDate(Store::now()));
    const QJsonObject import{
        {QStringLiteral("id"), folder->imports.back().id},
        {QStringLiteral("version"), 1},
        {QStringLiteral("importPath"), fromPath},
        {QStringLiteral("position"), static_cast<int>(folder->imports.size())},
        {QStringLiteral("createdAt"), now},
        {QStringLiteral("updatedAt"), now},
        {QStringLiteral("folderId"), folder->id},
        {QStringLiteral("isReplication"), false},
        {QStringLiteral("isReplicationSuccess"), QJsonValue::Null},
        {QStringLiteral("replicationStatus"), QJsonValue::Null},
        {QStringLiteral("lastReplicated"), QJsonValue::Null},
        {QStringLiteral("isReserved"), false},
        {QStringLiteral("importEnv"),
         QJsonObject{
             {QStringLiteral("id"), source->id},
             {QStringLiteral("name"), source->name},
             {QStringLiteral("slug"), source->slug}}}};
    return Response::json(
        {{QStringLiteral("message"), QStringLiteral("Successfully created secret import")},
         {QStringLiteral("secretImport"), import}});
}

} // namespace

Endpoints importEndpoints()
{
    return {
        {"POST", "/api/v1/secret-imports", Everybody, create, true},
        {"POST", "/api/v2/secret-imports", Everybody, create, true},
    };
}

} // namespace Sandbox::Infisical
