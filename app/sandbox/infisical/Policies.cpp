// SPDX-License-Identifier: MIT
// Approval policies: who has to agree to changes of a place (contract 5).
#include "JsonText.h"
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Approvals.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

QJsonObject policyJson(Project& project, const Policy& policy)
{
    QJsonArray approvers;
    QJsonArray userApprovers;
    for (const QString& id : policy.approverIds) {
        approvers.append(QJsonObject{
            {QStringLiteral("type"), QStringLiteral("user")}, {QStringLiteral("id"), id}});
        userApprovers.append(QJsonObject{{QStringLiteral("userId"), id}});
    }
    QJsonObject environment;
    if (const Environment* found = Store::findEnvironment(project, policy.environment))
        environment
            = {{QStringLiteral("id"), found->id},
               {QStringLiteral("name"), found->name},
               {QStringLiteral("slug"), found->slug}};
    return {
        {QStringLiteral("id"), policy.id},
        {QStringLiteral("name"), policy.name},
        {QStringLiteral("projectId"), project.id},
        {QStringLiteral("environment"), environment},
        {QStringLiteral("environments"), QJsonArray{environment}},
        {QStringLiteral("secretPath"),
         policy.path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(policy.path)},
        {QStringLiteral("approvals"), policy.approvals},
        {QStringLiteral("approvers"), approvers},
        {QStringLiteral("userApprovers"), userApprovers},
        {QStringLiteral("enforcementLevel"),
         policy.hard ? QStringLiteral("hard") : QStringLiteral("soft")},
        {QStringLiteral("allowedSelfApprovals"), policy.allowsSelfApproval},
        {QStringLiteral("bypassForMachineIdentities"), policy.bypassForIdentities},
        {QStringLiteral("createdAt"), QString::fromLatin1(isoDate(policy.createdAt))},
        {QStringLiteral("deletedAt"),
         policy.deletedAt ? QJsonValue(QString::fromLatin1(isoDate(policy.deletedAt)))
                          : QJsonValue(QJsonValue::Null)}};
}

bool isVersion1(const Call& call)
{
    return call.request().segments.value(1) == u"v1";
}

Project& readableProject(Call& call)
{
    if (!call.actor.isUser() && (isVersion1(call) || !call.options().identitiesReadPolicies))
        throw ApiError::noAccess(QStringLiteral("Forbidden access to %1").arg(call.url()));
    Project& project = Access::project(
        call,
        call.query(isVersion1(call) ? QStringLiteral("workspaceId") : QStringLiteral("projectId")));
    const Access access(call, project);
    return project;
}

Response list(Call& call)
{
    Project& project = readableProject(call);
    QJsonArray policies;
    for (const Policy& policy : project.policies) {
        if (!policy.deletedAt)
            policies.append(policyJson(project, policy));
    }
    return Response::json({{QStringLiteral("approvals"), policies}});
}

Response board(Call& call)
{
    Project& project = readableProject(call);
    const QString path = withoutTrailingSlash(call.query(QStringLiteral("secretPath")).trimmed());
    const Policy* policy = policyAt(project, call.query(QStringLiteral("environment")), path);
    if (!policy)
        return Response::json({});
    return Response::json({{QStringLiteral("policy"), policyJson(project, *policy)}});
}

QStringList approverIds(Fields& fields)
{
    QStringList ids;
    for (Fields& approver : fields.objects(QStringLiteral("approvers"), true, 1)) {
        ids.append(approver.requiredString(QStringLiteral("id")));
        fields.adopt(approver);
    }
    return ids;
}

Response create(Call& call)
{
    Fields fields(call.body);
    const QString projectId = fields.requiredString(
        isVersion1(call) ? QStringLiteral("workspaceId") : QStringLiteral("projectId"));
    Policy policy;
    policy.name = fields.optionalString(QStringLiteral("name")).value_or(QString());
    policy.environment = fields.requiredString(QStringLiteral("environment"));
    policy.path = withoutTrailingSlash(
        fields.optionalString(QStringLiteral("secretPath")).value_or(QString()));
    policy.approverIds = approverIds(fields);
    policy.approvals = fields.optionalInt(QStringLiteral("approvals"), 1);
    policy.hard
        = fields.optionalString(QStringLiteral("enforcementLevel")).value_or(QStringLiteral("hard"))
        == u"hard";
    policy.allowsSelfApproval
        = fields.optionalBool(QStringLiteral("allowedSelfApprovals")).value_or(true);
    policy.bypassForIdentities
        = fields.optionalBool(QStringLiteral("bypassForMachineIdentities")).value_or(false);
    fields.finish();

    Project& project = Access::project(call, projectId);
    const Access access(call, project);
    access.require(Action::Create, QStringLiteral("secret-approval"));
    if (!call.options().approvalsLicensed)
        throw ApiError::badRequest(
            QStringLiteral("Failed to create secret approval policy due to plan restriction. "
                           "Upgrade plan to create secret approval policy."));
    if (!Store::findEnvironment(project, policy.environment))
        throw ApiError::notFound(
            QStringLiteral("Environment with slug '%1' not found").arg(policy.environment));
    policy.id = call.store.ids().uuid();
    policy.createdAt = Store::now();
    project.policies.push_back(policy);
    return Response::json({{QStringLiteral("approval"), policyJson(project, policy)}});
}

Response remove(Call& call)
{
    const QString id = call.parameter(QStringLiteral("id"));
    for (auto& [projectId, project] : call.store.projects) {
        const auto policy = std::ranges::find(project.policies, id, &Policy::id);
        if (policy == project.policies.end())
            continue;
        const Access access(call, project);
        access.require(Action::Delete, QStringLiteral("secret-approval"));
        policy->deletedAt = Store::now();
        return Response::json({{QStringLiteral("approval"), policyJson(project, *policy)}});
    }
    throw ApiError::notFound(
        QStringLiteral("Secret approval policy with ID '%1' not found").arg(id));
}

} // namespace

Endpoints policyEndpoints()
{
    return {
        {"GET", "/api/v1/secret-approvals", Everybody, list},
        {"GET", "/api/v2/secret-approvals", Everybody, list},
        {"GET", "/api/v1/secret-approvals/board", Everybody, board},
        {"GET", "/api/v2/secret-approvals/board", Everybody, board},
        {"POST", "/api/v1/secret-approvals", Everybody, create, true},
        {"POST", "/api/v2/secret-approvals", Everybody, create, true},
        {"DELETE", "/api/v1/secret-approvals/:id", Everybody, remove, true},
        {"DELETE", "/api/v2/secret-approvals/:id", Everybody, remove, true},
    };
}

} // namespace Sandbox::Infisical
