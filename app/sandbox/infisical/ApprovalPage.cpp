// SPDX-License-Identifier: MIT
// The page at an approval request's browser address (contract 5), with the two decisions.
#include "infisical/ApiError.h"
#include "infisical/ApprovalActions.h"
#include "infisical/Approvals.h"
#include "infisical/Endpoints.h"
#include "infisical/Pages.h"

namespace Sandbox::Infisical {

namespace {

const char address[] = "/organizations/:orgId/projects/secret-management/:projectId/approval";

QString stateText(const FoundApproval& found)
{
    const ApprovalRequest& approval = *found.approval;
    if (approval.merged && approval.conflicts.isEmpty())
        return QStringLiteral("<span class=\"good\">Merged</span>");
    if (approval.merged)
        return QStringLiteral("<span class=\"bad\">Merged, %1 of %2 not written</span>")
            .arg(approval.conflicts.size())
            .arg(approval.commits.size());
    if (!approval.open)
        return QStringLiteral("<span class=\"bad\">Declined</span>");
    return QStringLiteral("Waiting: %1 of %2 approvals")
        .arg(approvalsGiven(approval, *found.policy))
        .arg(found.policy->approvals);
}

QString commitRows(const ApprovalRequest& approval)
{
    QString rows;
    for (const Commit& commit : approval.commits) {
        const bool conflict = approval.conflicts.contains(commit.id);
        rows
            += QStringLiteral("<tr><td>%1</td><td class=\"key\">%2</td><td>%3</td><td>%4</td></tr>")
                   .arg(
                       operationName(commit.change.kind), commit.change.key.toHtmlEscaped(),
                       commit.change.comment.value_or(QString()).toHtmlEscaped(),
                       conflict ? QStringLiteral("<span class=\"bad\">not written</span>")
                                : QString());
    }
    return rows;
}

QString requestBody(Store& store, const FoundApproval& found)
{
    const ApprovalRequest& approval = *found.approval;
    const User* approver = store.findUser(found.policy->approverIds.value(0));
    const QString name
        = approver ? (approver->firstName + u' ' + approver->lastName).toHtmlEscaped() : QString();
    QString body
        = QStringLiteral("<h1>Change request %1</h1><p class=\"soft\">%2, %3:%4 – policy %5</p>"
                         "<p id=\"state\">%6</p><table><tr><th>Change</th><th>Key</th>"
                         "<th>Comment</th><th></th></tr>%7</table>")
              .arg(
                  approval.slug, found.project->name.toHtmlEscaped(), approval.environment,
                  approval.path.toHtmlEscaped(), found.policy->name.toHtmlEscaped(),
                  stateText(found), commitRows(approval));
    if (!approval.open)
        return body;
    return body
        + QStringLiteral(
              "<form method=\"post\"><button class=\"main\" name=\"decision\" value=\"approve\">"
              "Approve and merge</button><button name=\"decision\" value=\"decline\">Decline"
              "</button></form><p class=\"soft\">You decide as %1.</p>")
              .arg(name);
}

QString listBody(Store& store, const QString& projectId)
{
    Project* project = store.findProject(projectId);
    QString body = QStringLiteral("<h1>Change requests</h1>");
    if (!project || project->approvals.empty())
        return body + QStringLiteral("<p class=\"soft\">There are none.</p>");
    body += QStringLiteral("<table><tr><th>Request</th><th>To</th><th>State</th></tr>");
    for (const ApprovalRequest& approval : project->approvals)
        body += QStringLiteral(
                    "<tr><td><a href=\"?requestId=%1\">%2</a></td><td>%3</td><td>%4</td></tr>")
                    .arg(
                        approval.id, approval.slug,
                        (approval.environment + u':' + approval.path).toHtmlEscaped(),
                        stateText(findApproval(store, approval.id)));
    return body + QStringLiteral("</table>");
}

Response show(Call& call)
{
    const FoundApproval found = findApproval(call.store, call.query(QStringLiteral("requestId")));
    const QString body = found.approval
        ? requestBody(call.store, found)
        : listBody(call.store, call.parameter(QStringLiteral("projectId")));
    return Response::html(page(QStringLiteral("Approval"), body));
}

Response decide(Call& call)
{
    const FoundApproval found = findApproval(call.store, call.query(QStringLiteral("requestId")));
    if (!found.approval)
        return show(call);
    const QString userId = found.policy->approverIds.value(0);
    try {
        if (call.request().body == "decision=approve") {
            reviewApproval(found, userId, true, {});
            mergeReviewed(call.store, found, userId, {});
        } else if (call.request().body == "decision=decline") {
            reviewApproval(found, userId, false, {});
            setApprovalOpen(found, userId, false);
        }
    } catch (const ApiError& error) {
        const QString problem = QStringLiteral("<p class=\"bad\">%1</p>")
                                    .arg(error.message.toString().toHtmlEscaped());
        return Response::html(
            page(QStringLiteral("Approval"), problem + requestBody(call.store, found)), 400);
    }
    return Response::seeOther(call.request().target);
}

} // namespace

Endpoints approvalPageEndpoints()
{
    return {{"GET", address, Anybody, show}, {"POST", address, Anybody, decide, true}};
}

} // namespace Sandbox::Infisical
