// SPDX-License-Identifier: MIT
// Folders (contract 2.3, 4).
#include "JsonText.h"
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

#include <QRegularExpression>

namespace Sandbox::Infisical {

namespace {

QJsonValue dateOrNull(qint64 milliseconds)
{
    return milliseconds ? QJsonValue(QString::fromLatin1(isoDate(milliseconds)))
                        : QJsonValue(QJsonValue::Null);
}

QJsonObject folderJson(const Folder& folder)
{
    return {
        {QStringLiteral("id"), folder.id},
        {QStringLiteral("name"), folder.name},
        {QStringLiteral("version"), folder.version},
        {QStringLiteral("createdAt"), dateOrNull(folder.createdAt)},
        {QStringLiteral("updatedAt"), dateOrNull(folder.updatedAt)},
        {QStringLiteral("envId"), folder.environmentId},
        {QStringLiteral("parentId"), folder.parentId},
        {QStringLiteral("isReserved"), false},
        {QStringLiteral("description"),
         folder.description.isEmpty() ? QJsonValue(QJsonValue::Null)
                                      : QJsonValue(folder.description)},
        {QStringLiteral("lastSecretModified"), dateOrNull(folder.lastSecretModified)}};
}

QString withLeadingSlash(const QString& path)
{
    return withoutTrailingSlash(path.startsWith(u'/') ? path : u'/' + path);
}

void requireEnvironment(Project& project, const QString& slug)
{
    if (!Store::findEnvironment(project, slug))
        throw ApiError::notFound(QStringLiteral("Environment with slug '%1' not found").arg(slug));
}

//! "projectId" in version 2, "workspaceId" in version 1.
QString idOfProject(const Call& call)
{
    return call.query(QStringLiteral("projectId"), call.query(QStringLiteral("workspaceId")));
}

bool loosely(const QString& text)
{
    return text == u"true" || text == u"1";
}

QString relativePath(Project& project, const Folder& top, const Folder& folder)
{
    const QString above = Store::pathOf(project, top);
    const QString path = Store::pathOf(project, folder);
    return above == u"/" ? path : path.mid(above.size());
}

Response list(Call& call)
{
    Project& project = Access::project(call, idOfProject(call));
    const Access access(call, project);
    const QString environment = call.query(QStringLiteral("environment"));
    requireEnvironment(project, environment);
    Folder* top = Store::findFolder(
        project, environment,
        withLeadingSlash(call.query(QStringLiteral("path"), QStringLiteral("/")).trimmed()));
    QJsonArray folders;
    if (!top)
        return Response::json({{QStringLiteral("folders"), folders}});
    const bool recursive = loosely(call.query(QStringLiteral("recursive")));
    const auto found
        = recursive ? Store::subtreeOf(project, *top) : Store::childrenOf(project, *top);
    for (const Folder* folder : found) {
        if (folder == top)
            continue;
        QJsonObject json = folderJson(*folder);
        if (recursive)
            json.insert(u"relativePath", relativePath(project, *top, *folder));
        folders.append(json);
    }
    return Response::json({{QStringLiteral("folders"), folders}});
}

void checkName(Fields& fields, const QString& name)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    if (fields.has(QStringLiteral("name")) && !form.match(name).hasMatch())
        fields.addCustomIssue(
            QStringLiteral("Invalid folder name. Only alphanumeric characters, dashes, and "
                           "underscores are allowed."),
            QStringLiteral("name"));
}

QJsonObject madeFolderJson(Project& project, const Folder& folder)
{
    QJsonObject json = folderJson(folder);
    json.insert(u"path", Store::pathOf(project, folder));
    return json;
}

Response create(Call& call)
{
    Fields fields(call.body);
    const bool isOld = call.request().segments.value(1) == u"v1";
    const QString projectId = fields.requiredString(
        isOld ? QStringLiteral("workspaceId") : QStringLiteral("projectId"));
    const QString environment = fields.requiredString(QStringLiteral("environment"));
    const QString name = fields.requiredString(QStringLiteral("name"));
    checkName(fields, name);
    const QString path = withLeadingSlash(fields.path(
        isOld && fields.has(QStringLiteral("directory")) ? QStringLiteral("directory")
                                                         : QStringLiteral("path")));
    const QString description
        = fields.optionalString(QStringLiteral("description")).value_or(QString());
    fields.finish();

    Project& project = Access::project(call, projectId);
    const Access access(call, project);
    access.require(Action::Create, QStringLiteral("secret-folders"));
    requireEnvironment(project, environment);
    const QString whole = path == u"/" ? path + name : path + u'/' + name;
    if (Folder* existing = Store::findFolder(project, environment, whole)) {
        if (!call.options().olderFolderAnswer)
            throw ApiError::badRequest(
                QStringLiteral("Folder with name '%1' already exists in path '%2'")
                    .arg(name, path));
        return Response::json({{QStringLiteral("folder"), madeFolderJson(project, *existing)}});
    }
    Folder& folder = call.store.addPath(project, environment, whole);
    folder.description = description;
    folder.lagging = call.options().replicaLag;
    return Response::json({{QStringLiteral("folder"), madeFolderJson(project, folder)}});
}

Response remove(Call& call)
{
    Fields fields(call.body);
    const QString projectId = fields.requiredString(QStringLiteral("projectId"));
    const QString environment = fields.requiredString(QStringLiteral("environment"));
    const QString path = withLeadingSlash(fields.path(QStringLiteral("path")));
    const bool force = fields.optionalBool(QStringLiteral("forceDelete")).value_or(false);
    fields.finish();

    Project& project = Access::project(call, projectId);
    const Access access(call, project);
    access.require(Action::Delete, QStringLiteral("secret-folders"));
    requireEnvironment(project, environment);
    const QString idOrName = call.parameter(QStringLiteral("idOrName"));
    Folder* parent = Store::findFolder(project, environment, path);
    if (parent) {
        for (Folder* folder : Store::childrenOf(project, *parent)) {
            if (folder->name != idOrName && folder->id != idOrName)
                continue;
            if (!force && !folder->secrets.empty())
                throw ApiError::badRequest(
                    QStringLiteral("Folder is not empty. Set forceDelete to true to delete it."));
            const QJsonObject json = folderJson(*folder);
            Store::removeFolder(project, *folder);
            return Response::json({{QStringLiteral("folder"), json}});
        }
    }
    throw ApiError::notFound(QStringLiteral("Folder with ID or name '%1' not found").arg(idOrName));
}

} // namespace

Endpoints folderEndpoints()
{
    return {
        {"GET", "/api/v2/folders", Everybody, list},
        {"GET", "/api/v1/folders", Everybody, list},
        {"POST", "/api/v2/folders", Everybody, create, true},
        {"POST", "/api/v1/folders", Everybody, create, true},
        {"DELETE", "/api/v2/folders/:idOrName", Everybody, remove, true},
    };
}

} // namespace Sandbox::Infisical
