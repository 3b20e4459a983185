// SPDX-License-Identifier: MIT
// Approval requests: list, count, detail (contract 5).
#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/ApprovalDetail.h"
#include "infisical/Endpoints.h"

#include <QJsonArray>

namespace Sandbox::Infisical {

namespace {

Project& projectOf(Call& call)
{
    Project& project = Access::project(
        call, call.query(QStringLiteral("projectId"), call.query(QStringLiteral("workspaceId"))));
    const Access access(call, project);
    return project;
}

Response list(Call& call)
{
    Project& project = projectOf(call);
    const QString status = call.query(QStringLiteral("status"));
    const QString environment = call.query(QStringLiteral("environment"));
    const QString committer = call.query(QStringLiteral("committer"));
    const int limit = call.query(QStringLiteral("limit"), QStringLiteral("20")).toInt();
    const int offset = call.query(QStringLiteral("offset"), QStringLiteral("0")).toInt();

    QJsonArray page;
    int total = 0;
    // The newest first.
    for (auto approval = project.approvals.rbegin(); approval != project.approvals.rend();
         ++approval) {
        const bool wantedStatus = status.isEmpty() || (status == u"open") == approval->open;
        const bool wantedPlace = environment.isEmpty() || approval->environment == environment;
        const bool wantedPerson = committer.isEmpty() || approval->committerUserId == committer;
        if (!wantedStatus || !wantedPlace || !wantedPerson)
            continue;
        if (total >= offset && page.size() < limit)
            page.append(approvalSummary(call.store, findApproval(call.store, approval->id)));
        ++total;
    }
    return Response::json(
        {{QStringLiteral("approvals"), page}, {QStringLiteral("totalCount"), total}});
}

Response count(Call& call)
{
    const Project& project = projectOf(call);
    const QString policyId = call.query(QStringLiteral("policyId"));
    int open = 0;
    int closed = 0;
    for (const ApprovalRequest& approval : project.approvals) {
        if (policyId.isEmpty() || approval.policyId == policyId)
            ++(approval.open ? open : closed);
    }
    return Response::json(
        {{QStringLiteral("approvals"),
          QJsonObject{{QStringLiteral("open"), open}, {QStringLiteral("closed"), closed}}}});
}

Response detail(Call& call)
{
    if (!call.actor.isUser() && !call.options().identitiesReadApprovals)
        throw ApiError::noAccess(QStringLiteral("Forbidden access to %1").arg(call.url()));
    const QString id = call.parameter(QStringLiteral("id"));
    const FoundApproval found = findApproval(call.store, id);
    if (!found.approval)
        throw ApiError::notFound(
            QStringLiteral("Secret approval request with ID '%1' not found").arg(id));
    const Access access(call, *found.project);
    const bool concerned = access.isAdmin() || found.policy->approverIds.contains(call.actor.id)
        || found.approval->committerUserId == call.actor.id
        || found.approval->committerIdentityId == call.actor.id;
    if (!concerned)
        throw ApiError::forbidden(QStringLiteral("User has insufficient privileges"));
    return Response::json(
        {{QStringLiteral("approval"),
          approvalDetail(call.store, found, access.may(Action::ReadValue))}});
}

} // namespace

Endpoints approvalEndpoints()
{
    return {
        {"GET", "/api/v1/secret-approval-requests", Users, list},
        {"GET", "/api/v1/secret-approval-requests/count", Users, count},
        {"GET", "/api/v1/secret-approval-requests/:id", Everybody, detail},
    };
}

} // namespace Sandbox::Infisical
