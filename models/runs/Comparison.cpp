// SPDX-License-Identifier: MIT
#include "runs/Comparison.h"

#include "plan/CopyLikeness.h"

#include <QCoreApplication>
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

//! What is known of a destination from before a run. Its listing is gone through only when it is
//! asked.
class Before
{
public:
    explicit Before(const DestinationInfo& info)
        : m_info(info)
        , m_copiesSince(info.copiesSince)
    {
    }

    [[nodiscard]] bool holds(const QString& id)
    {
        index();
        return m_ids.contains(id);
    }
    //! See DestinationInfo::copiesSince.
    [[nodiscard]] const QDateTime& copiesSince()
    {
        index();
        return m_copiesSince;
    }

private:
    void index()
    {
        if (!m_ids.isEmpty())
            return;
        m_ids.reserve(m_info.secrets.size());
        for (const Secret& secret : m_info.secrets) {
            m_ids.insert(secret.id);
            if (secret.created.isValid()
                && (!m_copiesSince.isValid() || secret.created > m_copiesSince))
                m_copiesSince = secret.created;
        }
    }

    const DestinationInfo& m_info;
    QSet<QString> m_ids;
    QDateTime m_copiesSince;
};

QString doubtAbout(Likeness likeness)
{
    return likeness == Likeness::MadeTooEarly
        ? QCoreApplication::translate(
            "Comparison",
            "The destination shows a secret of that name, but it was made at about the time when "
            "the run began, so it may be someone else’s.")
        : QCoreApplication::translate(
            "Comparison",
            "The destination shows a secret of that name, but with other scopes or another comment "
            "than were sent, so it may be someone else’s.");
}

//! A key that was not there before: is @p secret what the call made of it?
void traceNew(CellTrace& trace, const Plan& plan, const Secret& secret, Before& before)
{
    const PlanCell& planned = plan.cells[static_cast<size_t>(trace.cell)];
    if (trace.written || before.holds(secret.id))
        return; // another secret, renamed since
    const QDateTime since = planned.sentSince.isValid() ? planned.sentSince : before.copiesSince();
    const Likeness likeness = likenessOf(planned, plan.rules, secret, since);
    trace.written = likeness == Likeness::Copy;
    if (trace.written) {
        trace.destinationId = secret.id;
        trace.status = secret.status;
        trace.doubt.clear();
    } else if (likeness != Likeness::Another) {
        trace.doubt = doubtAbout(likeness);
    }
}

//! A key that was to be overwritten.
void traceOverwritten(
    CellTrace& trace, const PlanCell& planned, const Secret& secret, const QDateTime& modified)
{
    const bool sameSecret = secret.id == planned.existingId;
    if (!sameSecret && trace.destinationId == planned.existingId)
        return; // a twin beside the one that was to be overwritten
    trace.destinationId = secret.id;
    trace.status = secret.status;
    trace.madeAnew = !sameSecret;
    trace.written = !sameSecret || isNewer(secret, planned.existingVersion, modified);
}

} // namespace

std::vector<CellTrace>
compare(const Plan& plan, const PlannedCall& call, const QList<Secret>& after)
{
    std::vector<CellTrace> traces;
    QHash<QStringView, size_t> ofKey;
    for (const int cell : call.cells) {
        ofKey.insert(plan.cells[static_cast<size_t>(cell)].targetKey, traces.size());
        traces.push_back({cell, false, false, {}, {}, {}});
    }
    const QHash<QString, QDateTime> dates = modifiedBefore(plan, call);
    Before before(plan.destinations[call.destination].info);
    for (const Secret& secret : after) {
        const auto found = ofKey.constFind(secret.key);
        if (found == ofKey.cend() || secret.marks.testFlag(SecretMark::Imported)
            || secret.marks.testFlag(SecretMark::PersonalOverride))
            continue;
        CellTrace& trace = traces[*found];
        const PlanCell& planned = plan.cells[static_cast<size_t>(trace.cell)];
        if (call.overwrite)
            traceOverwritten(trace, planned, secret, dates.value(secret.id));
        else
            traceNew(trace, plan, secret, before);
    }
    return traces;
}

} // namespace Keycutter
