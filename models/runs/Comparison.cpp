// SPDX-License-Identifier: MIT
#include "runs/Comparison.h"

#include <QHash>
#include <QSet>

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

//! Tells a secret that was made since a listing from one that it held or did not show. Indexed only
//! when it is asked.
class Newcomers
{
public:
    explicit Newcomers(const DestinationInfo& before)
        : m_before(before.secrets)
        , m_newest(before.newestCreated)
    {
    }

    [[nodiscard]] bool contains(const Secret& secret)
    {
        if (m_ids.isEmpty())
            index();
        if (m_ids.contains(secret.id))
            return false;
        return !secret.created.isValid() || !m_newest.isValid()
            || secret.created.addSecs(nodesDiffer) >= m_newest;
    }

private:
    //! By as much may the clocks of the service's own nodes differ, in seconds.
    static constexpr qint64 nodesDiffer = 60;

    void index()
    {
        m_ids.reserve(m_before.size());
        for (const Secret& secret : m_before) {
            m_ids.insert(secret.id);
            if (secret.created.isValid() && (!m_newest.isValid() || secret.created > m_newest))
                m_newest = secret.created;
        }
    }

    const QList<Secret>& m_before;
    QSet<QString> m_ids;
    QDateTime m_newest;
};

} // namespace

std::vector<CellTrace>
compare(const Plan& plan, const PlannedCall& call, const QList<Secret>& after)
{
    std::vector<CellTrace> traces;
    QHash<QStringView, size_t> ofKey;
    for (const int cell : call.cells) {
        ofKey.insert(plan.cells[static_cast<size_t>(cell)].targetKey, traces.size());
        traces.push_back({cell, false, false, {}, {}});
    }
    const QHash<QString, QDateTime> dates = modifiedBefore(plan, call);
    Newcomers newcomers(plan.destinations[call.destination].info);
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
        if (!call.overwrite && !newcomers.contains(secret))
            continue; // another secret, renamed since
        trace.destinationId = secret.id;
        trace.status = secret.status;
        trace.madeAnew = call.overwrite && !sameSecret;
        trace.written
            = !sameSecret || isNewer(secret, planned.existingVersion, dates.value(secret.id));
    }
    return traces;
}

} // namespace Keycutter
