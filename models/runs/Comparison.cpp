// SPDX-License-Identifier: MIT
#include "runs/Comparison.h"

#include <QHash>

namespace Keycutter {

namespace {

//! Services without versions tell a write by its date.
bool isNewer(const Secret& now, int versionBefore, const QDateTime& modifiedBefore)
{
    if (now.version != 0 || versionBefore != 0)
        return now.version > versionBefore;
    return now.modified.isValid() && modifiedBefore.isValid() && now.modified > modifiedBefore;
}

QHash<QString, QDateTime> modifiedBefore(const Plan& plan, const PlannedCall& call)
{
    QHash<QString, QDateTime> wanted;
    for (const int cell : call.cells) {
        const PlanCell& planned = plan.cells[static_cast<size_t>(cell)];
        if (hasChoice(planned) && planned.existingVersion == 0)
            wanted.insert(planned.existingId, {});
    }
    if (wanted.isEmpty())
        return wanted;
    for (const Secret& secret : plan.destinations[call.destination].info.secrets) {
        const auto found = wanted.find(secret.id);
        if (found != wanted.end())
            *found = secret.modified;
    }
    return wanted;
}

} // namespace

std::vector<CellTrace>
compare(const Plan& plan, const PlannedCall& call, const QList<Secret>& after)
{
    std::vector<CellTrace> traces;
    QHash<QStringView, size_t> ofKey;
    for (const int cell : call.cells) {
        ofKey.insert(plan.cells[static_cast<size_t>(cell)].targetKey, traces.size());
        traces.push_back({cell, false, false, {}});
    }
    const QHash<QString, QDateTime> dates = modifiedBefore(plan, call);
    for (const Secret& secret : after) {
        const auto found = ofKey.constFind(secret.key);
        if (found == ofKey.cend() || secret.marks.testFlag(SecretMark::Imported)
            || secret.marks.testFlag(SecretMark::PersonalOverride))
            continue;
        CellTrace& trace = traces[*found];
        const PlanCell& planned = plan.cells[static_cast<size_t>(trace.cell)];
        const bool sameSecret = call.overwrite && secret.id == planned.existingId;
        if (call.overwrite && !sameSecret && trace.destinationId == planned.existingId)
            continue; // a twin beside the one that was to be overwritten
        trace.destinationId = secret.id;
        trace.madeAnew = call.overwrite && !sameSecret;
        trace.written
            = !sameSecret || isNewer(secret, planned.existingVersion, dates.value(secret.id));
    }
    return traces;
}

} // namespace Keycutter
