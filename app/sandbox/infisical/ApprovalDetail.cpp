// SPDX-License-Identifier: MIT
#include "infisical/ApprovalDetail.h"

#include "JsonText.h"
#include "infisical/Approvals.h"

#include <QJsonArray>

#include <algorithm>

namespace Sandbox::Infisical {

namespace {

QString date(qint64 milliseconds)
{
    return QString::fromLatin1(isoDate(milliseconds));
}

QJsonValue dateOrNull(qint64 milliseconds)
{
    return milliseconds ? QJsonValue(date(milliseconds)) : QJsonValue(QJsonValue::Null);
}

QJsonValue userJson(Store& store, const QString& id)
{
    const User* user = store.findUser(id);
    if (!user)
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("userId"), user->id},
        {QStringLiteral("email"), user->email},
        {QStringLiteral("username"), user->email},
        {QStringLiteral("firstName"), user->firstName},
        {QStringLiteral("lastName"), user->lastName}};
}

QJsonArray usersJson(Store& store, const QStringList& ids)
{
    QJsonArray users;
    for (const QString& id : ids)
        users.append(userJson(store, id));
    return users;
}

QJsonObject policyJson(Store& store, const Policy& policy)
{
    return {
        {QStringLiteral("id"), policy.id},
        {QStringLiteral("name"), policy.name},
        {QStringLiteral("approvals"), policy.approvals},
        {QStringLiteral("approvers"), usersJson(store, policy.approverIds)},
        {QStringLiteral("bypassers"), usersJson(store, policy.bypasserIds)},
        {QStringLiteral("secretPath"),
         policy.path.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(policy.path)},
        {QStringLiteral("enforcementLevel"),
         policy.hard ? QStringLiteral("hard") : QStringLiteral("soft")},
        {QStringLiteral("deletedAt"), dateOrNull(policy.deletedAt)},
        {QStringLiteral("allowedSelfApprovals"), policy.allowsSelfApproval}};
}

QString verdict(const Review& review)
{
    return review.approved ? QStringLiteral("approved") : QStringLiteral("rejected");
}

QJsonArray reviewersJson(Store& store, const ApprovalRequest& approval)
{
    QJsonArray reviewers;
    for (const Review& review : approval.reviews) {
        QJsonObject reviewer = userJson(store, review.userId).toObject();
        reviewer.insert(u"status", verdict(review));
        reviewer.insert(u"comment", review.comment);
        reviewer.insert(u"createdAt", date(review.createdAt));
        reviewers.append(reviewer);
    }
    return reviewers;
}

QJsonArray tagsJson(const Project& project, const QStringList& ids)
{
    QJsonArray tags;
    for (const QString& id : ids) {
        if (const Tag* tag = Store::findTag(project, id))
            tags.append(QJsonObject{
                {QStringLiteral("id"), tag->id},
                {QStringLiteral("slug"), tag->slug},
                {QStringLiteral("color"), tag->color},
                {QStringLiteral("name"), tag->name}});
    }
    return tags;
}

QJsonArray metadataJson(const QList<Metadata>& metadata, bool values)
{
    QJsonArray entries;
    for (const Metadata& entry : metadata)
        entries.append(QJsonObject{
            {QStringLiteral("key"), entry.key},
            {QStringLiteral("value"),
             entry.encrypted && !values ? QStringLiteral("<hidden-by-infisical>") : entry.value},
            {QStringLiteral("isEncrypted"), entry.encrypted}});
    return entries;
}

QJsonObject commitJson(const FoundApproval& found, const Commit& commit, bool values)
{
    const Change& change = commit.change;
    QJsonObject json{
        {QStringLiteral("id"), commit.id},
        {QStringLiteral("op"), operationName(change.kind)},
        {QStringLiteral("secretKey"), change.key},
        {QStringLiteral("secretValueHidden"), !values}};
    if (change.value)
        json.insert(
            u"secretValue", values ? *change.value : QStringLiteral("<hidden-by-infisical>"));
    if (change.comment)
        json.insert(u"secretComment", *change.comment);
    if (change.tagIds)
        json.insert(u"tags", tagsJson(*found.project, *change.tagIds));
    if (change.metadata)
        json.insert(u"secretMetadata", metadataJson(*change.metadata, values));

    const auto folder = found.project->folders.find(found.approval->folderId);
    if (folder != found.project->folders.end() && !change.secretId.isEmpty()) {
        const auto secret = folder->second.secrets.find(change.secretId);
        if (secret != folder->second.secrets.end())
            json.insert(
                u"secret",
                QJsonObject{
                    {QStringLiteral("id"), secret->second.id},
                    {QStringLiteral("version"), secret->second.version},
                    {QStringLiteral("secretKey"), secret->second.key}});
    }
    return json;
}

QJsonObject withSurroundings(Store& store, const FoundApproval& found)
{
    const ApprovalRequest& approval = *found.approval;
    QJsonObject json = approvalJson(approval);
    json.insert(u"projectId", found.project->id);
    json.insert(u"environment", approval.environment);
    json.insert(u"secretPath", approval.path);
    json.insert(u"policy", policyJson(store, *found.policy));
    json.insert(u"committerUser", userJson(store, approval.committerUserId));
    return json;
}

} // namespace

QString operationName(Change::Kind kind)
{
    switch (kind) {
    case Change::Kind::Create:
        return QStringLiteral("create");
    case Change::Kind::Update:
        return QStringLiteral("update");
    case Change::Kind::Delete:
        break;
    }
    return QStringLiteral("delete");
}

FoundApproval findApproval(Store& store, const QString& id)
{
    for (auto& [projectId, project] : store.projects) {
        const auto approval = std::ranges::find(project.approvals, id, &ApprovalRequest::id);
        if (approval == project.approvals.end())
            continue;
        const auto policy = std::ranges::find(project.policies, approval->policyId, &Policy::id);
        return {&project, &*approval, &*policy};
    }
    return {};
}

QJsonObject approvalSummary(Store& store, const FoundApproval& found)
{
    QJsonObject json = withSurroundings(store, found);
    QJsonArray commits;
    for (const Commit& commit : found.approval->commits)
        commits.append(QJsonObject{
            {QStringLiteral("op"), operationName(commit.change.kind)},
            {QStringLiteral("secretId"),
             commit.change.secretId.isEmpty() ? QJsonValue(QJsonValue::Null)
                                              : QJsonValue(commit.change.secretId)}});
    json.insert(u"commits", commits);
    QJsonArray reviewers;
    for (const Review& review : found.approval->reviews)
        reviewers.append(QJsonObject{
            {QStringLiteral("userId"), review.userId},
            {QStringLiteral("status"), verdict(review)}});
    json.insert(u"reviewers", reviewers);
    return json;
}

QJsonObject approvalDetail(Store& store, const FoundApproval& found, bool values)
{
    QJsonObject json = withSurroundings(store, found);
    json.insert(u"statusChangedByUser", userJson(store, found.approval->statusChangedByUserId));
    json.insert(u"reviewers", reviewersJson(store, *found.approval));
    QJsonArray commits;
    for (const Commit& commit : found.approval->commits)
        commits.append(commitJson(found, commit, values));
    json.insert(u"commits", commits);
    return json;
}

} // namespace Sandbox::Infisical
