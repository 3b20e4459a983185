// SPDX-License-Identifier: MIT
#include "cli/OutcomeText.h"

#include "cli/TextTable.h"
#include "domain/Approval.h"
#include "plan/PlanSummary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

QString keyOf(const Plan& plan, const PlanCell& cell)
{
    return plan.secrets.at(cell.secret).key;
}

//! Where a column's copies go; where they stay, what they are called.
QString columnText(const Plan& plan, int destination)
{
    const Destination& column = plan.destinations.at(destination);
    return plan.rules.canRename ? column.nameTemplate : toText(column.location);
}

QString columnTitle(const Plan& plan)
{
    return plan.rules.canRename ? Text::tr("Copies") : Text::tr("Destination");
}

//! The second column of the tables: which copy of the secret it is.
QString targetTitle(const Plan& plan)
{
    return plan.rules.canRename ? Text::tr("New name") : Text::tr("Destination");
}

QString targetOf(const Plan& plan, const PlanCell& cell)
{
    return plan.rules.canRename ? cell.targetKey : columnText(plan, cell.destination);
}

QString remarkOf(const Plan& plan, const PlanCell& cell)
{
    QStringList remarks = noteTexts(plan, cell);
    if (const QString blocked = blockText(plan, cell); !blocked.isEmpty())
        remarks.prepend(blocked);
    if (cell.state == CellState::Unknown)
        remarks.prepend(plan.destinations.at(cell.destination).info.error.message());
    return remarks.join(u' ');
}

//! The plan of one destination alone, for counting.
PlanCounts countsOf(const Plan& plan, int destination)
{
    Plan part;
    for (const PlanCell& cell : plan.cells) {
        if (cell.destination == destination)
            part.cells.push_back(cell);
    }
    return part.counts();
}

QString summaryOf(const Run& run, int destination)
{
    RunCounts counts;
    for (const RunCell& cell : run.cells) {
        if (run.plan.cells.at(size_t(cell.planCell)).destination == destination)
            ++counts.byOutcome[cell.outcome];
    }
    return summaryText(counts);
}

} // namespace

QString toText(const Plan& plan)
{
    TextTable table({Text::tr("Secret"), targetTitle(plan), Text::tr("Plan"), Text::tr("Remarks")});
    for (const PlanCell& cell : plan.cells) {
        table.addRow(
            {keyOf(plan, cell), targetOf(plan, cell), cellTitle(cell), remarkOf(plan, cell)});
    }
    return table.toText() + u'\n' + destinationsText(plan, {});
}

QString toText(const Run& run)
{
    TextTable table(
        {Text::tr("Secret"), targetTitle(run.plan), Text::tr("Outcome"), Text::tr("Detail")});
    for (const RunCell& cell : run.cells) {
        const PlanCell& planned = run.plan.cells.at(size_t(cell.planCell));
        QString detail = cell.detail;
        if (!cell.next.isEmpty())
            detail += u' ' + cell.next;
        table.addRow(
            {keyOf(run.plan, planned), targetOf(run.plan, planned), outcomeText(cell), detail});
    }
    QString text = table.toText() + u'\n';

    TextTable places({columnTitle(run.plan), Text::tr("Result")});
    for (int i = 0; i < int(run.plan.destinations.size()); ++i)
        places.addRow({columnText(run.plan, i), summaryOf(run, i)});
    text += places.toText();
    for (const RunApproval& request : run.approvals) {
        text += Text::tr("Approval for %1: %2 %3")
                    .arg(toText(request.to), toText(request.approval), request.page.toString())
                    .trimmed()
            + u'\n';
    }
    return text;
}

QString destinationsText(const Plan& plan, const QStringList& marks)
{
    TextTable table({columnTitle(plan), Text::tr("Plan")});
    for (int i = 0; i < int(plan.destinations.size()); ++i) {
        const Destination& destination = plan.destinations.at(i);
        QString planned = summaryText(countsOf(plan, i));
        if (planned.isEmpty())
            planned = Text::tr("nothing");
        if (destination.info.status == DestinationInfo::Status::FolderMissing)
            planned += Text::tr("; the folder will be created");
        if (const auto& quota = destination.info.quota)
            planned += Text::tr("; %1 of %2 used").arg(quota->used).arg(quota->limit);
        if (const QString problem = quotaProblem(destination.info); !problem.isEmpty())
            planned += u"; "_s + problem;
        if (!marks.value(i).isEmpty())
            planned += u"; "_s + marks.at(i);
        table.addRow({columnText(plan, i), planned});
    }
    return table.toText();
}

QString toLine(const Error& error)
{
    return error.message() + u' ' + error.advice();
}

} // namespace Keycutter
