// SPDX-License-Identifier: MIT
#include "plan/PlanDigest.h"
#include "runs/Report.h"

#include <QJsonArray>

namespace Keycutter {

namespace {

QJsonObject jsonOf(const Location& location)
{
    return {
        {QStringLiteral("projectId"), location.projectId},
        {QStringLiteral("environment"), location.environment},
        {QStringLiteral("path"), location.path},
    };
}

//! Leaves out what is empty, so that a reader sees only what there is to say.
void put(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject jsonOf(const Destination& destination)
{
    QJsonObject object = jsonOf(destination.location);
    put(object, QStringLiteral("nameTemplate"), destination.nameTemplate);
    if (const auto& quota = destination.info.quota) {
        object.insert(
            QStringLiteral("quota"),
            QJsonObject{
                {QStringLiteral("used"), quota->used},
                {QStringLiteral("limit"), quota->limit},
            });
    }
    put(object, QStringLiteral("quotaProblem"), quotaProblem(destination.info));
    return object;
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QJsonArray jsonOf(CellNotes notes)
{
    QJsonArray array;
    for (const CellNote note : allNotes()) {
        if (notes.testFlag(note))
            array.append(noteId(note));
    }
    return array;
}

QJsonArray jsonOf(Attributes attributes)
{
    QJsonArray array;
    for (const Attribute attribute : allAttributes()) {
        if (attributes.testFlag(attribute))
            array.append(attributeId(attribute));
    }
    return array;
}

QJsonObject jsonOf(const Plan& plan, const PlanCell& cell)
{
    QJsonObject object{
        {QStringLiteral("key"), plan.secrets[cell.secret].key},
        {QStringLiteral("sourceId"), plan.secrets[cell.secret].id},
        {QStringLiteral("to"), toText(plan.destinations[cell.destination].location)},
        {QStringLiteral("state"), stateId(cell.state)},
    };
    put(object, QStringLiteral("action"), actionId(cell.action));
    if (cell.targetKey != plan.secrets[cell.secret].key)
        put(object, QStringLiteral("targetKey"), cell.targetKey);
    if (!cell.scopes.isEmpty())
        object.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(cell.scopes));
    put(object, QStringLiteral("blocked"), blockId(cell.blocked));
    put(object, QStringLiteral("existingId"), cell.existingId);
    if (cell.notes)
        object.insert(QStringLiteral("notes"), jsonOf(cell.notes));
    return object;
}

QJsonObject jsonOf(const CopyCheck& check)
{
    QJsonObject object{{QStringLiteral("state"), copyStateId(check.state)}};
    if (check.differing)
        object.insert(QStringLiteral("differing"), jsonOf(check.differing));
    if (check.untold)
        object.insert(QStringLiteral("untold"), jsonOf(check.untold));
    put(object, QStringLiteral("detail"), check.detail);
    put(object, QStringLiteral("id"), check.id);
    put(object, QStringLiteral("status"), check.status);
    put(object, QStringLiteral("modified"), timeText(check.modified));
    if (check.version > 0)
        object.insert(QStringLiteral("version"), check.version);
    return object;
}

QJsonObject jsonOf(const RunVerification& verification)
{
    const VerificationCounts counts = verification.counts();
    QJsonObject object{
        {QStringLiteral("when"), timeText(verification.when)},
        {QStringLiteral("written"), counts.written},
    };
    for (const CopyState state : allCopyStates()) {
        if (state != CopyState::NotWritten)
            object.insert(copyStateId(state), counts.of(state));
    }
    return object;
}

QJsonObject jsonOf(const Run& run, const RunCell& cell)
{
    QJsonObject object = jsonOf(run.plan, run.plan.cells[static_cast<size_t>(cell.planCell)]);
    object.insert(QStringLiteral("outcome"), outcomeId(cell.outcome));
    put(object, QStringLiteral("detail"), cell.detail);
    put(object, QStringLiteral("next"), cell.next);
    put(object, QStringLiteral("requestId"), cell.requestId);
    put(object, QStringLiteral("destinationId"), cell.destinationId);
    put(object, QStringLiteral("status"), cell.status);
    put(object, QStringLiteral("approvalId"), cell.approvalId);
    if (const CopyCheck* check = checkOf(run, cell); check && check->state != CopyState::NotWritten)
        object.insert(QStringLiteral("check"), jsonOf(*check));
    if (cell.outcome == Outcome::Failed || cell.outcome == Outcome::Unknown)
        object.insert(QStringLiteral("error"), errorId(cell.errorKind));
    return object;
}

QString approvalStateId(Approval::State state)
{
    switch (state) {
    case Approval::State::Waiting:
        return QStringLiteral("waiting");
    case Approval::State::Merged:
        return QStringLiteral("merged");
    case Approval::State::MergedWithConflicts:
        return QStringLiteral("merged-with-conflicts");
    case Approval::State::Declined:
        return QStringLiteral("declined");
    case Approval::State::PolicyRemoved:
        return QStringLiteral("policy-removed");
    case Approval::State::Unreadable:
        return QStringLiteral("unreadable");
    }
    return {};
}

QJsonObject jsonOf(const RunApproval& opened)
{
    QJsonObject object{
        {QStringLiteral("id"), opened.approval.id},
        {QStringLiteral("to"), toText(opened.to)},
        {QStringLiteral("state"), approvalStateId(opened.approval.state)},
        {QStringLiteral("approvalsGiven"), opened.approval.approvalsGiven},
        {QStringLiteral("approvalsNeeded"), opened.approval.approvalsNeeded},
        {QStringLiteral("cells"), static_cast<int>(opened.cells.size())},
    };
    if (!opened.approval.notWritten.isEmpty()) {
        object.insert(
            QStringLiteral("notWritten"), QJsonArray::fromStringList(opened.approval.notWritten));
    }
    if (opened.page.isValid())
        object.insert(QStringLiteral("page"), opened.page.toString(QUrl::FullyEncoded));
    return object;
}

QJsonObject undoneRun(const QString& id, int number)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("number"), number}};
}

QJsonObject headOf(const Run& run)
{
    QJsonArray to;
    for (const Destination& destination : run.plan.destinations)
        to.append(jsonOf(destination));
    QJsonArray folders;
    for (const RunFolder& folder : run.folders) {
        QJsonObject object{
            {QStringLiteral("location"), toText(folder.location)},
            {QStringLiteral("status"), folderStatusId(folder.status)},
        };
        put(object, QStringLiteral("detail"), folder.detail);
        folders.append(object);
    }
    QJsonObject object{
        {QStringLiteral("number"), run.number},
        {QStringLiteral("connection"), run.connectionName},
        {QStringLiteral("site"), run.site.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("from"), jsonOf(run.plan.from)},
        {QStringLiteral("to"), to},
        {QStringLiteral("attributes"), jsonOf(run.plan.options.attributes)},
        {QStringLiteral("folders"), folders},
        {QStringLiteral("calls"), run.calls},
        {QStringLiteral("extraCalls"), run.extraCalls},
    };
    object.insert(QStringLiteral("planSha256"), planDigest(run.plan));
    put(object, QStringLiteral("id"), run.id);
    put(object, QStringLiteral("signedInAs"), run.signedInAs);
    if (isUndo(run))
        object.insert(QStringLiteral("undoes"), undoneRun(run.undoes, run.undoesNumber));
    put(object, QStringLiteral("fromTitle"), run.fromTitle);
    put(object, QStringLiteral("started"), timeText(run.started));
    put(object, QStringLiteral("ended"), timeText(run.ended));
    return object;
}

QJsonObject jsonOf(const RunCounts& counts)
{
    QJsonObject object{{QStringLiteral("all"), counts.all}};
    for (const Outcome outcome : allOutcomes()) {
        if (isFinal(outcome) || counts.of(outcome) > 0)
            object.insert(outcomeId(outcome), counts.of(outcome));
    }
    return object;
}

} // namespace

QJsonObject toJson(const RunHead& head)
{
    QJsonObject object{
        {QStringLiteral("number"), head.number},
        {QStringLiteral("id"), head.id},
        {QStringLiteral("state"), storedStateId(head.state)},
        {QStringLiteral("connection"), head.connectionName},
        {QStringLiteral("site"), head.site.toString(QUrl::RemoveUserInfo)},
        {QStringLiteral("from"), head.fromTitle},
        {QStringLiteral("to"), QJsonArray::fromStringList(head.destinationTitles)},
        {QStringLiteral("calls"), head.calls},
        {QStringLiteral("counts"), jsonOf(head.counts)},
        {QStringLiteral("planSha256"), head.planDigest},
    };
    put(object, QStringLiteral("started"), timeText(head.started));
    put(object, QStringLiteral("ended"), timeText(head.ended));
    put(object, QStringLiteral("signedInAs"), head.signedInAs);
    put(object, QStringLiteral("checked"), timeText(head.checked));
    if (head.checked.isValid())
        object.insert(QStringLiteral("complete"), head.complete);
    if (head.undoesNumber != 0)
        object.insert(QStringLiteral("undoes"), undoneRun(head.undoes, head.undoesNumber));
    return object;
}

QJsonObject toJson(const Run& run)
{
    QJsonArray cells;
    for (const RunCell& cell : run.cells)
        cells.append(jsonOf(run, cell));
    QJsonArray approvals;
    for (const RunApproval& approval : run.approvals)
        approvals.append(jsonOf(approval));
    QJsonObject object{
        {QStringLiteral("run"), headOf(run)},
        {QStringLiteral("counts"), jsonOf(run.counts())},
        {QStringLiteral("cells"), cells},
        {QStringLiteral("approvals"), approvals},
        {QStringLiteral("complete"), isComplete(run)},
    };
    if (run.verification)
        object.insert(QStringLiteral("check"), jsonOf(*run.verification));
    return object;
}

QJsonObject toJson(const Plan& plan)
{
    const PlanCounts counts = plan.counts();
    QJsonArray destinations;
    for (const Destination& destination : plan.destinations) {
        QJsonObject object = jsonOf(destination);
        const Error& error = destination.info.error;
        if (destination.info.status == DestinationInfo::Status::NotListed)
            put(object, QStringLiteral("error"), error.message());
        object.insert(
            QStringLiteral("folderExists"),
            destination.info.status == DestinationInfo::Status::Listed);
        destinations.append(object);
    }
    QJsonArray cells;
    for (const PlanCell& cell : plan.cells)
        cells.append(jsonOf(plan, cell));
    QJsonObject object{
        {QStringLiteral("from"), jsonOf(plan.from)},
        {QStringLiteral("to"), destinations},
        {QStringLiteral("attributes"), jsonOf(plan.options.attributes)},
        {QStringLiteral("counts"),
         QJsonObject{
             {QStringLiteral("all"), counts.all},
             {QStringLiteral("create"), counts.create},
             {QStringLiteral("overwrite"), counts.overwrite},
             {QStringLiteral("skip"), counts.skip},
             {QStringLiteral("blocked"), counts.blocked},
             {QStringLiteral("unknown"), counts.unknown},
             {QStringLiteral("warnings"), counts.warnings},
         }},
        {QStringLiteral("cells"), cells},
    };
    put(object, QStringLiteral("notWritable"), plan.notWritable);
    return object;
}

} // namespace Keycutter
