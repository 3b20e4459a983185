// SPDX-License-Identifier: MIT
#include "SampleRuns.h"

#include "Samples.h"
#include "plan/PlanDigest.h"
#include "plan/Planner.h"
#include "runs/Report.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Keycutter::Samples {

namespace {

const QDateTime start = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), Qt::UTC);

PlanInput input(int count)
{
    PlanInput made;
    made.from = place(u"dev"_s);
    made.secrets = secrets(manyKeys(count));
    QList<Secret> held;
    for (qsizetype i = 0; i < made.secrets.size(); ++i) {
        made.secrets[i].modified = start.addDays(-i);
        if (i % 3 == 0) {
            Secret there = made.secrets[i];
            there.id += u"-there"_s;
            there.version = 7;
            there.created = start.addDays(-100 + i);
            held.append(there);
        }
    }
    if (count > 4)
        made.secrets[4].marks = SecretMark::Rotated;
    made.destinations = {listed(place(u"staging"_s), held), listed(place(u"prod"_s, u"/x"_s))};
    made.destinations[0].info.quota = Quota{90, 100};
    made.destinations[1].info.status = DestinationInfo::Status::FolderMissing;
    made.destinations[1].info.policy = {ApprovalPolicy::Need::Needed, u"two eyes"_s, 2};
    made.options.attributes = allOn();
    made.options.ifExists = ExistsAction::Overwrite;
    made.options.naming.find = u"_"_s;
    return made;
}

void settle(RunCell& cell, size_t at)
{
    constexpr Outcome outcomes[] = {Outcome::Created, Outcome::Overwritten, Outcome::Failed,
                                    Outcome::Unknown, Outcome::Skipped,     Outcome::Cancelled};
    cell.outcome = outcomes[at % std::size(outcomes)];
    cell.detail = u"What the service said of number %1, “literally”"_s.arg(at);
    cell.requestId = u"req-%1"_s.arg(at / 50);
    if (cell.outcome == Outcome::Created || cell.outcome == Outcome::Overwritten)
        cell.destinationId = u"copy-%1"_s.arg(at);
    if (cell.outcome == Outcome::Created)
        cell.status = u"pending"_s;
    if (cell.outcome == Outcome::Failed || cell.outcome == Outcome::Unknown) {
        cell.next = u"Try again."_s;
        cell.errorKind = ErrorKind::Conflict;
    }
}

RunApproval approval(const Location& to)
{
    RunApproval opened;
    opened.to = to;
    opened.page = QUrl(u"https://example.org/approvals/1"_s);
    opened.approval.id = u"approval-1"_s;
    opened.approval.state = Approval::State::MergedWithConflicts;
    opened.approval.approvalsGiven = 1;
    opened.approval.approvalsNeeded = 2;
    opened.approval.rejectedBySome = true;
    opened.approval.notWritten = {u"KEY_0001"_s, u"KEY_0002"_s};
    opened.approval.created = start.addSecs(5);
    return opened;
}

QByteArray reportOf(const Run& run)
{
    return QJsonDocument(toJson(run)).toJson();
}

} // namespace

Run freshRun(const QString& id, int number, int count)
{
    Run run;
    run.id = id;
    run.number = number;
    run.connectionId = u"connection-1"_s;
    run.connectionName = u"Acme (EU)"_s;
    run.serviceId = u"infisical"_s;
    run.signedInAs = u"ci-deploy of Acme"_s;
    run.site = QUrl(u"https://example.org"_s);
    run.fromTitle = u"storefront / dev / app"_s;
    run.destinationTitles = {u"storefront / staging / app"_s, u"storefront / prod / x"_s};
    run.plan = makePlan(input(count));
    const CellEdit edit{u"OTHER"_s, QStringList{u"workers"_s, u"ai"_s}, u"two\nlines"_s};
    run.plan.edits.insert(run.plan.nameOf(run.plan.cells[1]), edit);
    run.plan.cells[1].targetKey = u"OTHER"_s;
    run.plan.cells[1].scopes = *edit.scopes;
    run.plan.cells[1].comment = *edit.comment;
    run.prints = printsOf(run.plan);
    run.folders.push_back({place(u"prod"_s, u"/x"_s), RunFolder::Status::Pending, {}});
    for (size_t i = 0; i < run.plan.cells.size(); ++i) {
        RunCell cell;
        cell.planCell = static_cast<int>(i);
        run.cells.push_back(cell);
    }
    run.started = start.addSecs(number);
    return run;
}

Run endedRun(const QString& id, int number, int count)
{
    Run run = freshRun(id, number, count);
    for (size_t i = 0; i < run.cells.size(); ++i)
        settle(run.cells[i], i);
    run.approvals.push_back(approval(run.plan.destinations[1].location));
    for (const int cell : {1, 3}) {
        RunCell& held = run.cells[static_cast<size_t>(cell)];
        held = RunCell();
        held.planCell = cell;
        held.outcome = Outcome::AwaitingApproval;
        held.approvalId = u"approval-1"_s;
        run.approvals[0].cells.push_back(cell);
    }
    run.folders[0].status = RunFolder::Status::Created;
    run.folders[0].detail = u"It was made."_s;
    run.calls = 12;
    run.extraCalls = 3;
    run.ended = run.started.addSecs(60);
    run.verification = RunVerification{run.ended.addSecs(5), {}};
    for (size_t i = 0; i < run.cells.size(); ++i) {
        CopyCheck& check = run.verification->cells.emplace_back();
        check.state = allCopyStates().at(qsizetype(i) % allCopyStates().size());
        check.differing = Attribute::Tags;
        check.untold = Attribute::Comment | Attribute::Metadata;
        check.detail = u"Other than asked: tags."_s;
        check.id = u"copy-%1"_s.arg(i);
        check.status = u"active"_s;
        check.version = int(i);
        check.created = run.ended.addSecs(-2);
        check.modified = run.ended.addSecs(-1);
    }
    return run;
}

Run asStored(Run run)
{
    for (qsizetype i = 0; i < run.plan.destinations.size(); ++i) {
        QList<Secret>& held = run.plan.destinations[i].info.secrets;
        for (Secret& secret : held) {
            QDateTime& newest = run.plan.destinations[i].info.copiesSince;
            newest = !newest.isValid() || secret.created > newest ? secret.created : newest;
            secret.created = {};
        }
        erase_if(held, [&](const Secret& secret) {
            return std::ranges::none_of(run.plan.cells, [&](const PlanCell& cell) {
                return cell.destination == i && cell.existingId == secret.id;
            });
        });
    }
    return run;
}

QString difference(const Run& run, const Run& other)
{
    if (run.id != other.id || run.number != other.number || run.calls != other.calls
        || run.extraCalls != other.extraCalls || run.connectionId != other.connectionId
        || run.serviceId != other.serviceId || run.undoes != other.undoes
        || run.undoesNumber != other.undoesNumber || run.signedInAs != other.signedInAs)
        return u"head"_s;
    if (run.verification != other.verification)
        return u"verification"_s;
    for (size_t i = 0; i < run.cells.size() && i < other.cells.size(); ++i) {
        if (!(run.cells[i] == other.cells[i]))
            return u"cell %1"_s.arg(i);
    }
    if (run.cells.size() != other.cells.size())
        return u"number of cells"_s;
    if (run.plan.secrets != other.plan.secrets)
        return u"secrets"_s;
    for (qsizetype i = 0; i < run.plan.destinations.size(); ++i) {
        const DestinationInfo& one = run.plan.destinations[i].info;
        const DestinationInfo& two = other.plan.destinations.value(i).info;
        if (one.secrets != two.secrets || one.status != two.status || !(one.policy == two.policy)
            || one.quota != two.quota || one.copiesSince != two.copiesSince)
            return u"destination %1"_s.arg(i);
    }
    if (run.prints != other.prints)
        return u"prints"_s;
    if (run.plan.edits != other.plan.edits)
        return u"edits"_s;
    if (!(run.plan.options.naming == other.plan.options.naming))
        return u"naming"_s;
    if (run.approvals.size() != other.approvals.size())
        return u"number of approvals"_s;
    for (size_t i = 0; i < run.approvals.size(); ++i) {
        if (!(run.approvals[i].approval == other.approvals[i].approval)
            || run.approvals[i].cells != other.approvals[i].cells)
            return u"approval %1"_s.arg(i);
    }
    if (planDigest(run.plan) != planDigest(other.plan))
        return u"digest"_s;
    return reportOf(run) == reportOf(other) ? QString() : u"report"_s;
}

} // namespace Keycutter::Samples
