// SPDX-License-Identifier: MIT
#include "runs/undo/UndoPreparation.h"

#include <QSet>

namespace Keycutter {

UndoPreparation::UndoPreparation(Session& session, const Run& run, QObject* parent)
    : QObject(parent)
    , m_session(&session)
    , m_check(session, run)
{
    const ServiceDescriptor& service = session.descriptor();
    m_facts.capabilities = service.capabilities;
    m_facts.removalWarning = service.removalWarning;
    m_facts.removedStatus = service.removedStatus;
    m_facts.whyNotClose = session.whyNotCloseApprovals();
    connect(&m_check, &RunVerifier::progressed, this, &UndoPreparation::progressed);
    connect(&m_check, &RunVerifier::finished, this, &UndoPreparation::takeCheck);
    connect(&session, &QObject::destroyed, this, &UndoPreparation::cancel);
}

void UndoPreparation::setPauses(const RunPauses& pauses)
{
    m_check.setPauses(pauses);
}

void UndoPreparation::start()
{
    m_facts.listed = QDateTime::currentDateTimeUtc();
    m_check.start();
}

void UndoPreparation::cancel()
{
    if (m_cancelled || m_finished)
        return;
    m_cancelled = true;
    if (m_check.isFinished())
        finish();
    else
        m_check.cancel(); // ends with takeCheck()
}

void UndoPreparation::takeCheck()
{
    m_facts.listings = m_check.listings();
    m_places = m_facts.listings.keys();
    askPolicies();
}

void UndoPreparation::askPolicies()
{
    if (isOver() || m_places.isEmpty() || !m_facts.capabilities.hasApprovals) {
        m_versions = versionsToAsk();
        return askVersions();
    }
    const Location place = m_places.takeFirst();
    m_session->approvalPolicy(place)->onFinished(
        this, [this, place](const Result<ApprovalPolicy>& policy) {
            m_facts.policies.insert(place, policy.value_or(ApprovalPolicy()));
            askPolicies();
        });
}

//! One for each location, of a secret that could be restored.
QList<SecretVersion> UndoPreparation::versionsToAsk() const
{
    QList<SecretVersion> versions;
    if (!m_facts.capabilities.canRestore)
        return versions;
    const UndoPlan undo = plan({true});
    QSet<Location> known;
    for (size_t i = 0; i < undo.cells.size(); ++i) {
        const UndoCell& cell = undo.cells[i];
        const PlanCell& planned = run().plan.cells[i];
        const Location& at = run().plan.destinations[planned.destination].location;
        if (cell.action != UndoAction::Restore || known.contains(at))
            continue;
        known.insert(at);
        versions.append({at, cell.id, planned.targetKey, cell.earlierVersion});
    }
    return versions;
}

void UndoPreparation::askVersions()
{
    if (isOver() || m_versions.isEmpty())
        return finish();
    const SecretVersion version = m_versions.takeFirst();
    m_session->checkVersion(version)->onFinished(
        this, [this, at = version.at](const Result<void>& kept) {
            if (!kept)
                m_facts.versionProblems.insert(at, kept.error());
            askVersions();
        });
}

void UndoPreparation::finish()
{
    if (std::exchange(m_finished, true))
        return;
    QMetaObject::invokeMethod(this, &UndoPreparation::finished, Qt::QueuedConnection);
}

} // namespace Keycutter
