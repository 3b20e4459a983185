// SPDX-License-Identifier: MIT
#include "infisical/Approvals.h"

#include "JsonText.h"
#include "infisical/Changes.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace Sandbox::Infisical {

namespace {

//! "*" stands for anything within one folder name, "**" for any depth.
bool globMatches(const QString& glob, const QString& path)
{
    QString form = QRegularExpression::escape(glob);
    form.replace(QLatin1String("\\/\\*\\*"), QLatin1String("(/.*)?"));
    form.replace(QLatin1String("\\*\\*"), QLatin1String(".*"));
    form.replace(QLatin1String("\\*"), QLatin1String("[^/]*"));
    return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(path).hasMatch();
}

//! 0: does not apply; the higher, the closer.
int closeness(const Policy& policy, const QString& path)
{
    if (policy.path == path)
        return 3;
    if (policy.path.isEmpty())
        return 1;
    return policy.path.contains(u'*') && globMatches(policy.path, path) ? 2 : 0;
}

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue conflictsJson(const ApprovalRequest& approval)
{
    if (!approval.merged)
        return QJsonValue::Null;
    QJsonArray conflicts;
    for (const Commit& commit : approval.commits) {
        if (!approval.conflicts.contains(commit.id))
            continue;
        const bool isNew = commit.change.kind == Change::Kind::Create;
        const bool isGone = commit.change.kind == Change::Kind::Delete;
        conflicts.append(QJsonObject{
            {QStringLiteral("op"),
             isNew ? QStringLiteral("create")
                   : (isGone ? QStringLiteral("delete") : QStringLiteral("update"))},
            {QStringLiteral("secretId"), commit.id}});
    }
    return conflicts;
}

//! An approved overwrite replaces what it does not name: metadata that were not sent are stored
//! as an empty list, and an empty list means "replace by nothing" (contract 3.4).
Change asCommitted(Change change)
{
    if (change.kind != Change::Kind::Delete && !change.metadata)
        change.metadata = QList<Metadata>();
    return change;
}

bool conflicts(Folder& folder, const Change& change)
{
    const bool keyIsTaken = folder.sharedByKey.contains(change.key);
    return change.kind == Change::Kind::Create ? keyIsTaken
                                               : !folder.secrets.contains(change.secretId);
}

} // namespace

const Policy* policyAt(const Project& project, const QString& environment, const QString& path)
{
    const Policy* best = nullptr;
    for (const Policy& policy : project.policies) {
        const int own = closeness(policy, path);
        if (policy.deletedAt || policy.environment != environment || own == 0)
            continue;
        const int other = best ? closeness(*best, path) : 0;
        const bool older
            = best && std::tie(policy.createdAt, policy.id) < std::tie(best->createdAt, best->id);
        if (own > other || (own == other && older))
            best = &policy;
    }
    return best;
}

const Policy* policyHolding(
    const Call& call, const Project& project, const QString& environment, const QString& path)
{
    const Policy* policy = policyAt(project, environment, path);
    const bool isHeld = policy
        && (call.actor.isUser()
            || (call.options().identitiesHeldByPolicy && !policy->bypassForIdentities));
    return isHeld ? policy : nullptr;
}

ApprovalRequest& openApproval(
    const Call& call, Project& project, const Policy& policy, const Folder& folder,
    std::vector<Change> changes)
{
    ApprovalRequest approval;
    approval.id = call.store.ids().uuid();
    approval.slug = call.store.ids().alphanumeric(5).toLower();
    approval.policyId = policy.id;
    approval.folderId = folder.id;
    approval.environment = policy.environment;
    approval.path = Store::pathOf(project, folder);
    (call.actor.isUser() ? approval.committerUserId : approval.committerIdentityId) = call.actor.id;
    approval.createdAt = Store::now();
    approval.updatedAt = approval.createdAt;
    for (Change& change : changes)
        approval.commits.push_back({call.store.ids().uuid(), asCommitted(std::move(change))});
    return project.approvals.emplace_back(std::move(approval));
}

QJsonObject approvalJson(const ApprovalRequest& approval)
{
    return {
        {QStringLiteral("id"), approval.id},
        {QStringLiteral("policyId"), approval.policyId},
        {QStringLiteral("hasMerged"), approval.merged},
        {QStringLiteral("status"),
         approval.open ? QStringLiteral("open") : QStringLiteral("close")},
        {QStringLiteral("conflicts"), conflictsJson(approval)},
        {QStringLiteral("slug"), approval.slug},
        {QStringLiteral("folderId"), approval.folderId},
        {QStringLiteral("createdAt"), QString::fromLatin1(isoDate(approval.createdAt))},
        {QStringLiteral("updatedAt"), QString::fromLatin1(isoDate(approval.updatedAt))},
        {QStringLiteral("isReplicated"), QJsonValue::Null},
        {QStringLiteral("committerUserId"), textOrNull(approval.committerUserId)},
        {QStringLiteral("committerIdentityId"), textOrNull(approval.committerIdentityId)},
        {QStringLiteral("statusChangedByUserId"), textOrNull(approval.statusChangedByUserId)},
        {QStringLiteral("bypassReason"), textOrNull(approval.bypassReason)}};
}

void mergeApproval(Store& store, Project& project, ApprovalRequest& approval, const QString& userId)
{
    const auto folder = project.folders.find(approval.folderId);
    for (Commit& commit : approval.commits) {
        if (folder == project.folders.end() || conflicts(folder->second, commit.change)) {
            approval.conflicts.append(commit.id);
            continue;
        }
        // The commit of a new secret learns its id, as on newer servers (contract 5).
        commit.change.secretId = applyChange(store, folder->second, commit.change).id;
    }
    approval.merged = true;
    approval.open = false;
    approval.statusChangedByUserId = userId;
    approval.updatedAt = Store::now();
}

int approvalsGiven(const ApprovalRequest& approval, const Policy& policy)
{
    return static_cast<int>(std::ranges::count_if(approval.reviews, [&](const Review& review) {
        return review.approved && policy.approverIds.contains(review.userId);
    }));
}

} // namespace Sandbox::Infisical
