// SPDX-License-Identifier: MIT
// Organisation and projects (contract 2.1, 2.2).
#include "JsonText.h"
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

QString date(qint64 milliseconds)
{
    return QString::fromLatin1(isoDate(milliseconds));
}

QJsonArray environmentsJson(const Project& project)
{
    QJsonArray environments;
    for (const Environment& environment : project.environments)
        environments.append(QJsonObject{
            {QStringLiteral("id"), environment.id},
            {QStringLiteral("name"), environment.name},
            {QStringLiteral("slug"), environment.slug}});
    return environments;
}

QJsonObject projectJson(const Call& call, const Project& project)
{
    QJsonObject json{
        {QStringLiteral("id"), project.id},
        {QStringLiteral("_id"), project.id},
        {QStringLiteral("name"), project.name},
        {QStringLiteral("description"), QJsonValue::Null},
        {QStringLiteral("type"), project.type},
        {QStringLiteral("slug"), project.slug},
        {QStringLiteral("autoCapitalization"), project.rules.upperCaseKeys},
        {QStringLiteral("orgId"), call.store.organization.id},
        {QStringLiteral("createdAt"), date(project.createdAt)},
        {QStringLiteral("updatedAt"), date(project.updatedAt)},
        {QStringLiteral("version"), project.version},
        {QStringLiteral("upgradeStatus"), QJsonValue::Null},
        {QStringLiteral("pitVersionLimit"), 10},
        {QStringLiteral("kmsCertificateKeyId"), QJsonValue::Null},
        {QStringLiteral("auditLogsRetentionDays"), QJsonValue::Null},
        {QStringLiteral("hasDeleteProtection"), false},
        {QStringLiteral("secretSharing"), true},
        {QStringLiteral("showSnapshotsLegacy"), false},
        {QStringLiteral("environments"), environmentsJson(project)}};
    // Older servers do not know it.
    if (project.rules.encryptedMetadata)
        json.insert(u"enforceEncryptedSecretManagerSecretMetadata", true);
    return json;
}

QJsonArray projectsJson(Call& call, const QString& type)
{
    std::vector<const Project*> visible;
    for (const auto& [id, project] : call.store.projects) {
        if (project.members.contains(call.actor.id) && (type.isEmpty() || project.type == type))
            visible.push_back(&project);
    }
    std::ranges::sort(visible, {}, &Project::name);
    QJsonArray projects;
    for (const Project* project : visible)
        projects.append(projectJson(call, *project));
    return projects;
}

Response list(Call& call)
{
    if (queryBool(call.request().query, QStringLiteral("includeRoles"), false)
        && !call.actor.isUser())
        throw ApiError::noAccess(QStringLiteral("You are not apart of this organization"));
    return Response::json(
        {{QStringLiteral("projects"), projectsJson(call, call.query(QStringLiteral("type")))}});
}

Response listOld(Call& call)
{
    return Response::json({{QStringLiteral("workspaces"), projectsJson(call, {})}});
}

//! Unlike for secrets, the type of the project does not matter here.
const Project& visibleProject(Call& call)
{
    const QString id = call.parameter(QStringLiteral("projectId"));
    const Project& project = Access::project(call, id);
    if (!project.members.contains(call.actor.id))
        throw ApiError::noAccess(
            QStringLiteral("%1 is not a member of the specified project with ID '%2'")
                .arg(call.actor.isUser() ? u"User" : u"Identity", id));
    return project;
}

Response byId(Call& call)
{
    return Response::json({{QStringLiteral("project"), projectJson(call, visibleProject(call))}});
}

Response bySlug(Call& call)
{
    const QString slug = call.parameter(QStringLiteral("slug"));
    for (const auto& [id, project] : call.store.projects) {
        if (project.slug == slug && project.members.contains(call.actor.id))
            return Response::json(projectJson(call, project));
    }
    throw ApiError::notFound(QStringLiteral("Project with slug '%1' not found").arg(slug));
}

Response environments(Call& call)
{
    QJsonArray environments = environmentsJson(visibleProject(call));
    for (qsizetype i = 0; i < environments.size(); ++i) {
        QJsonObject environment = environments.at(i).toObject();
        environment.insert(u"position", i + 1);
        environments.replace(i, environment);
    }
    return Response::json({{QStringLiteral("environments"), environments}});
}

Response organizations(Call& call)
{
    const Organization& organization = call.store.organization;
    const QJsonObject json{
        {QStringLiteral("id"), organization.id},
        {QStringLiteral("name"), organization.name},
        {QStringLiteral("customerId"), QJsonValue::Null},
        {QStringLiteral("slug"), organization.slug},
        {QStringLiteral("createdAt"), date(organization.createdAt)},
        {QStringLiteral("updatedAt"), date(organization.createdAt)},
        {QStringLiteral("authEnforced"), false},
        {QStringLiteral("scimEnabled"), false},
        {QStringLiteral("kmsDefaultKeyId"), QJsonValue::Null},
        {QStringLiteral("defaultMembershipRole"), QStringLiteral("member")},
        {QStringLiteral("enforceMfa"), false},
        {QStringLiteral("selectedMfaMethod"), QJsonValue::Null},
        {QStringLiteral("allowSecretSharingOutsideOrganization"), true},
        {QStringLiteral("shouldUseNewPrivilegeSystem"), true},
        {QStringLiteral("privilegeUpgradeInitiatedByUsername"), QJsonValue::Null},
        {QStringLiteral("privilegeUpgradeInitiatedAt"), QJsonValue::Null},
        {QStringLiteral("bypassOrgAuthEnabled"), false},
        {QStringLiteral("userTokenExpiration"), QJsonValue::Null},
        {QStringLiteral("secretsProductEnabled"), true},
        {QStringLiteral("pkiProductEnabled"), true},
        {QStringLiteral("kmsProductEnabled"), true},
        {QStringLiteral("sshProductEnabled"), true},
        {QStringLiteral("scannerProductEnabled"), true},
        {QStringLiteral("shareSecretsProductEnabled"), true},
        {QStringLiteral("maxSharedSecretLifetime"), 2592000},
        {QStringLiteral("maxSharedSecretViewLimit"), QJsonValue::Null},
        {QStringLiteral("orgAuthMethod"), QString()},
        {QStringLiteral("userRole"), QStringLiteral("admin")}};
    return Response::json({{QStringLiteral("organizations"), QJsonArray{json}}});
}

} // namespace

Endpoints projectEndpoints()
{
    return {
        {"GET", "/api/v1/organization", Users | UsersWithoutOrganization, organizations},
        {"GET", "/api/v1/projects", Everybody, list},
        {"GET", "/api/v1/projects/:projectId", Everybody, byId},
        {"GET", "/api/v1/projects/slug/:slug", Everybody, bySlug},
        {"GET", "/api/v1/projects/:projectId/environments", Everybody, environments},
        {"GET", "/api/v1/workspace", Everybody, listOld},
    };
}

} // namespace Sandbox::Infisical
