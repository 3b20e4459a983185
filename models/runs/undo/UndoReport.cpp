// SPDX-License-Identifier: MIT
#include "runs/undo/UndoReport.h"

#include <QJsonArray>

namespace Keycutter {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const UndoPlan& plan, size_t index)
{
    const UndoCell& cell = plan.cells[index];
    const PlanCell& planned = plan.run.plan.cells[index];
    QJsonObject object{
        {u"key"_s, planned.targetKey},
        {u"to"_s, toText(plan.run.plan.destinations[planned.destination].location)},
        {u"outcome"_s, outcomeId(plan.run.cells[index].outcome)},
        {u"action"_s, undoActionId(cell.action)},
    };
    if (!cell.reason.isEmpty())
        object.insert(u"reason"_s, cell.reason);
    if (!cell.id.isEmpty())
        object.insert(u"id"_s, cell.id);
    if (cell.restorable)
        object.insert(u"restorable"_s, true);
    if (cell.restores) {
        QJsonArray attributes;
        for (const Attribute attribute : allAttributes()) {
            if (cell.restores.testFlag(attribute))
                attributes.append(attributeId(attribute));
        }
        object.insert(u"restores"_s, attributes);
    }
    return object;
}

} // namespace

QJsonObject toJson(const UndoPlan& plan)
{
    const UndoCounts counts = plan.counts();
    QJsonArray cells;
    for (size_t i = 0; i < plan.cells.size(); ++i)
        cells.append(jsonOf(plan, i));
    return {
        {u"undoes"_s, QJsonObject{{u"id"_s, plan.run.id}, {u"number"_s, plan.run.number}}},
        {u"counts"_s,
         QJsonObject{
             {u"remove"_s, counts.remove},
             {u"restore"_s, counts.restore},
             {u"closeRequest"_s, counts.close},
             {u"leaveAlone"_s, counts.leave},
             {u"skip"_s, counts.skip},
             {u"restorable"_s, counts.restorable},
         }},
        {u"warnings"_s, QJsonArray::fromStringList(plan.warnings())},
        {u"cells"_s, cells},
    };
}

} // namespace Keycutter
