// SPDX-License-Identifier: MIT
#include "cli/LookBackText.h"

#include "cli/TextTable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Keycutter {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LookBackText)
};

//! The copy's name and where it is.
QStringList placeOf(const Run& run, const RunCell& cell)
{
    const PlanCell& planned = run.plan.cells.at(size_t(cell.planCell));
    return {planned.targetKey, toText(run.plan.destinations.at(planned.destination).location)};
}

} // namespace

QString checkText(const Run& run)
{
    TextTable table(
        {Text::tr("Secret"), Text::tr("Destination"), Text::tr("Check"), Text::tr("Detail")});
    for (const RunCell& cell : run.cells) {
        const CopyCheck* check = checkOf(run, cell);
        if (check && check->state != CopyState::NotWritten) {
            table.addRow(
                placeOf(run, cell) + QStringList{copyStateTitle(check->state), check->detail});
        }
    }
    return table.toText() + u'\n' + verificationSummary(run.verification->counts()) + u'\n'
        + (isComplete(run) ? Text::tr("The run is complete.") + u'\n' : QString());
}

QString undoText(const UndoPlan& plan)
{
    TextTable table(
        {Text::tr("Secret"), Text::tr("Destination"), Text::tr("Undo"), Text::tr("Remarks")});
    for (size_t i = 0; i < plan.cells.size(); ++i) {
        const UndoCell& cell = plan.cells.at(i);
        if (cell.action != UndoAction::Skip) {
            table.addRow(
                placeOf(plan.run, plan.run.cells.at(i))
                + QStringList{undoActionTitle(cell.action), cell.reason});
        }
    }
    QString text = table.toText() + u'\n' + undoSummary(plan.counts()) + u'\n';
    if (plan.counts().restorable > 0)
        text += Text::tr(
                    "%n overwritten secret(s) can be restored with --restore-values.", nullptr,
                    plan.counts().restorable)
            + u'\n';
    return text;
}

} // namespace Keycutter
