// SPDX-License-Identifier: MIT
#include "services/infisical/InfisicalApproval.h"

#include "json/JsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

constexpr auto create = "create"_L1;

//! One change that an approval request holds back. A list has no ids and no keys.
struct Commit
{
    QString id;
    QString operation;
    QString key;
    QString secretId;
};

//! What an approval request says, before it is made into a state.
struct Request
{
    Approval approval;
    bool isOpen = false;
    bool hasMerged = false;
    bool policyDeleted = false;
    QSet<QString> approvers;
    QSet<QString> approvedBy;
    QList<Commit> commits;
    qsizetype conflicts = 0;
    bool onlyCreatesConflict = true;
};

void readPolicy(JsonObjectReader& reader, Request& request)
{
    request.approval.approvalsNeeded = static_cast<int>(
        std::clamp<qint64>(reader.maybeWholeNumber("approvals"_L1).value_or(0), 0, 1000));
    request.policyDeleted = reader.maybeText("deletedAt"_L1).has_value();
    // Approvers are objects on some servers and bare ids on others.
    const QJsonArray approvers = reader.value("approvers"_L1).toArray();
    for (const QJsonValue approver : approvers) {
        const QString id = approver.isString() ? approver.toString()
                                               : approver.toObject().value("userId"_L1).toString();
        if (!id.isEmpty())
            request.approvers.insert(id);
    }
}

void readReviewers(JsonObjectReader& reader, Request& request)
{
    reader.maybeObjects("reviewers"_L1, [&request](JsonObjectReader& reviewer) {
        const QString status = reviewer.text("status"_L1);
        if (status == "approved"_L1)
            request.approvedBy.insert(reviewer.name("userId"_L1));
        else if (status == "rejected"_L1)
            request.approval.rejectedBySome = true;
    });
}

//! Where the answer comes from: a list leaves ids and keys of commits out.
enum class Form { Single, Listed };

//! Only ids and keys: by the route of a single request a commit also holds the new value.
void readCommits(JsonObjectReader& reader, Form form, Request& request)
{
    reader.maybeObjects("commits"_L1, [&](JsonObjectReader& each) {
        Commit commit;
        commit.operation = each.maybeText("op"_L1).value_or(QString());
        if (form == Form::Single) {
            commit.id = each.name("id"_L1);
            commit.key = each.text("secretKey"_L1);
        } else {
            commit.secretId = each.maybeText("secretId"_L1).value_or(QString());
        }
        request.commits.append(commit);
    });
}

QString keyOfCommit(const Request& request, const QString& id)
{
    const auto found = std::ranges::find(request.commits, id, &Commit::id);
    return id.isEmpty() || found == request.commits.cend() ? QString() : found->key;
}

//! Conflicts name commits, not secrets (contract infisical 9.7).
void readConflicts(JsonObjectReader& reader, Request& request)
{
    reader.maybeObjects("conflicts"_L1, [&request](JsonObjectReader& conflict) {
        ++request.conflicts;
        if (conflict.maybeText("op"_L1).value_or(QString()) != create)
            request.onlyCreatesConflict = false;
        const QString commit = conflict.maybeText("secretId"_L1).value_or(QString());
        const QString key = keyOfCommit(request, commit);
        if (key.isEmpty())
            request.approval.notWrittenUnclear = true;
        else
            request.approval.notWritten.append(key);
    });
}

Approval::State stateOf(const Request& request)
{
    if (request.hasMerged)
        return request.conflicts > 0 ? Approval::State::MergedWithConflicts
                                     : Approval::State::Merged;
    if (!request.isOpen)
        return Approval::State::Declined;
    return request.policyDeleted ? Approval::State::PolicyRemoved : Approval::State::Waiting;
}

//! Only the approvals of the policy's approvers count, where the answer says who they are.
int countedApprovals(const Request& request)
{
    if (request.approvers.isEmpty())
        return static_cast<int>(request.approvedBy.size());
    return static_cast<int>((request.approvedBy & request.approvers).size());
}

//! A commit that creates a secret has the secret's id once it was merged, and none where it was in
//! conflict. On servers that do not note that, more commits than conflicts have none.
std::optional<QStringList> writtenIds(const Request& request)
{
    if (request.conflicts == request.commits.size())
        return QStringList();
    QStringList written;
    for (const Commit& commit : request.commits) {
        if (!commit.secretId.isEmpty())
            written.append(commit.secretId);
    }
    const bool noted = written.size() + request.conflicts == request.commits.size();
    return request.onlyCreatesConflict && noted ? std::optional(written) : std::nullopt;
}

Request readRequest(JsonObjectReader& reader, Form form)
{
    Request request;
    request.approval.id = reader.name("id"_L1);
    request.approval.created = reader.maybeTime("createdAt"_L1).value_or(QDateTime());
    request.approval.bypassed = !reader.maybeText("bypassReason"_L1).value_or(QString()).isEmpty();
    const QString status = reader.text("status"_L1);
    if (status != "open"_L1 && status != "close"_L1)
        reader.report("status"_L1, QCoreApplication::translate("Infisical", "“open” or “close”"));
    request.isOpen = status == "open"_L1;
    request.hasMerged = reader.boolean("hasMerged"_L1);
    reader.maybeObject("policy"_L1, [&](JsonObjectReader& policy) { readPolicy(policy, request); });
    readReviewers(reader, request);
    readCommits(reader, form, request);
    readConflicts(reader, request);
    request.approval.approvalsGiven = countedApprovals(request);
    request.approval.state = stateOf(request);
    return request;
}

} // namespace

Result<Approval> decodeApproval(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<Approval>(bytes, purpose, [](JsonObjectReader& reader) {
        Approval approval;
        reader.object("approval"_L1, [&approval](JsonObjectReader& each) {
            approval = readRequest(each, Form::Single).approval;
        });
        return approval;
    });
}

Result<ApprovalPage> decodeApprovals(const QByteArray& bytes, const QString& purpose)
{
    return decodeJson<ApprovalPage>(bytes, purpose, [](JsonObjectReader& reader) {
        ApprovalPage page;
        reader.objects("approvals"_L1, [&page](JsonObjectReader& each) {
            const Request request = readRequest(each, Form::Listed);
            page.approvals.append({request.approval, writtenIds(request)});
        });
        page.total = reader.maybeWholeNumber("totalCount"_L1).value_or(0);
        return page;
    });
}

} // namespace Keycutter
