// SPDX-License-Identifier: MIT
#include "infisical/ApprovalActions.h"

#include "infisical/Access.h"
#include "infisical/ApiError.h"
#include "infisical/Approvals.h"
#include "infisical/Endpoints.h"
#include "infisical/Fields.h"

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

//! @p action: the verb, as both halves of the message have it.
void requirePlan(const Call& call, const QString& action)
{
    if (!call.options().approvalsLicensed)
        throw ApiError::badRequest(
            QStringLiteral("Failed to %1 secret approval request due to plan restriction. Upgrade "
                           "plan to %1 secret approval request.")
                .arg(action));
}

void requirePolicy(const FoundApproval& found)
{
    if (found.policy->deletedAt)
        throw ApiError::badRequest(
            QStringLiteral("The policy associated with this secret approval request has been "
                           "deleted."));
}

[[noreturn]] void refuse()
{
    throw ApiError::forbidden(QStringLiteral("User has insufficient privileges"));
}

void requireConcerned(const FoundApproval& found, const QString& userId)
{
    const bool isAdmin = found.project->members.value(userId) == Role::Admin;
    if (!isAdmin && !found.policy->approverIds.contains(userId)
        && found.approval->committerUserId != userId)
        refuse();
}

//! "approve" or "reject" and the like: one of two words.
bool chosen(Fields& fields, const QString& name, const QString& yes, const QString& no)
{
    const QString word = fields.requiredString(name);
    if (fields.has(name) && word != yes && word != no)
        throw ApiError::validation({QJsonObject{
            {QStringLiteral("received"), word},
            {QStringLiteral("code"), QStringLiteral("invalid_enum_value")},
            {QStringLiteral("options"), QJsonArray{yes, no}},
            {QStringLiteral("path"), QJsonArray{name}},
            {QStringLiteral("message"),
             QStringLiteral("Invalid enum value. Expected '%1' | '%2', received '%3'")
                 .arg(yes, no, word)}}});
    return word == yes;
}

FoundApproval approvalOf(Call& call)
{
    const QString id = call.parameter(QStringLiteral("id"));
    const FoundApproval found = findApproval(call.store, id);
    if (!found.approval)
        throw ApiError::notFound(
            QStringLiteral("Secret approval request with ID '%1' not found").arg(id));
    const Access access(call, *found.project);
    return found;
}

Response review(Call& call)
{
    Fields fields(call.body);
    const bool approve = chosen(
        fields, QStringLiteral("status"), QStringLiteral("approved"), QStringLiteral("rejected"));
    const QString comment = fields.optionalString(QStringLiteral("comment")).value_or(QString());
    fields.finish();
    const FoundApproval found = approvalOf(call);
    requirePlan(call, QStringLiteral("review"));
    reviewApproval(found, call.actor.id, approve, comment);
    return Response::json(
        {{QStringLiteral("review"),
          QJsonObject{
              {QStringLiteral("requestId"), found.approval->id},
              {QStringLiteral("reviewerUserId"), call.actor.id},
              {QStringLiteral("status"),
               approve ? QStringLiteral("approved") : QStringLiteral("rejected")},
              {QStringLiteral("comment"), comment}}}});
}

Response merge(Call& call)
{
    QString bypassReason;
    if (!call.body.isUndefined()) {
        Fields fields(call.body);
        bypassReason = fields.optionalString(QStringLiteral("bypassReason")).value_or(QString());
        fields.finish();
    }
    const FoundApproval found = approvalOf(call);
    requirePlan(call, QStringLiteral("merge"));
    mergeReviewed(call.store, found, call.actor.id, bypassReason);
    return Response::json({{QStringLiteral("approval"), approvalJson(*found.approval)}});
}

Response changeStatus(Call& call)
{
    Fields fields(call.body);
    const bool open
        = chosen(fields, QStringLiteral("status"), QStringLiteral("open"), QStringLiteral("close"));
    fields.finish();
    const FoundApproval found = approvalOf(call);
    requirePlan(call, QStringLiteral("update"));
    setApprovalOpen(found, call.actor.id, open);
    return Response::json({{QStringLiteral("approval"), approvalJson(*found.approval)}});
}

} // namespace

void reviewApproval(
    const FoundApproval& found, const QString& userId, bool approve, const QString& comment)
{
    ApprovalRequest& approval = *found.approval;
    if (!approval.open)
        throw ApiError::badRequest(QStringLiteral("You can only review open approval requests"));
    requirePolicy(found);
    if (!found.policy->allowsSelfApproval && approval.committerUserId == userId)
        throw ApiError::badRequest(
            QStringLiteral("Failed to review secret approval request. Users are not authorized to "
                           "review their own request."));
    if (!found.policy->approverIds.contains(userId))
        refuse();
    std::erase_if(approval.reviews, [&](const Review& own) { return own.userId == userId; });
    approval.reviews.push_back({userId, approve, comment, Store::now()});
    approval.updatedAt = Store::now();
}

void mergeReviewed(
    Store& store, const FoundApproval& found, const QString& userId, const QString& bypassReason)
{
    ApprovalRequest& approval = *found.approval;
    requirePolicy(found);
    if (approval.merged)
        throw ApiError::badRequest(QStringLiteral("Approval request has been merged"));
    if (!approval.open)
        throw ApiError::badRequest(
            QStringLiteral("You can only approve or reject open approval requests"));
    requireConcerned(found, userId);
    const bool enough = approvalsGiven(approval, *found.policy) >= found.policy->approvals;
    const bool mayBypass = !found.policy->hard
        && (found.policy->bypasserIds.isEmpty() || found.policy->bypasserIds.contains(userId));
    if (!enough && (!mayBypass || bypassReason.isEmpty()))
        throw ApiError::badRequest(QStringLiteral("Doesn't have minimum approvals needed"));
    if (!enough)
        approval.bypassReason = bypassReason;
    mergeApproval(store, *found.project, approval, userId);
}

void setApprovalOpen(const FoundApproval& found, const QString& userId, bool open)
{
    ApprovalRequest& approval = *found.approval;
    requirePolicy(found);
    requireConcerned(found, userId);
    if (approval.merged)
        throw ApiError::badRequest(QStringLiteral("Approval request has been merged"));
    if (approval.open == open)
        throw ApiError::badRequest(
            QStringLiteral("Approval request is already %1").arg(open ? u"open" : u"closed"));
    approval.open = open;
    approval.statusChangedByUserId = userId;
    approval.updatedAt = Store::now();
}

Endpoints approvalActionEndpoints()
{
    return {
        {"POST", "/api/v1/secret-approval-requests/:id/review", Users, review, true},
        {"POST", "/api/v1/secret-approval-requests/:id/merge", Users, merge, true},
        {"POST", "/api/v1/secret-approval-requests/:id/status", Users, changeStatus, true},
    };
}

} // namespace Sandbox::Infisical
