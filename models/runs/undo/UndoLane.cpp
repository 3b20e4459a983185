// SPDX-License-Identifier: MIT
#include "runs/undo/UndoLane.h"

#include "runs/RunRecord.h"
#include "runs/UndoReconciler.h"

#include <algorithm>

namespace Keycutter {

namespace {

constexpr int wholeFailuresToGiveUp = 3;

int batchSizeOf(const UndoPlan& plan)
{
    return std::max(1, plan.facts.capabilities.removeBatchSize);
}

//! How long a listing from @p listed may still be relied on.
std::chrono::milliseconds freshFor(const QDateTime& listed, std::chrono::milliseconds fresh)
{
    const std::chrono::milliseconds age(listed.msecsTo(QDateTime::currentDateTimeUtc()));
    return listed.isValid() && age.count() >= 0
        ? std::max(std::chrono::milliseconds(0), fresh - age)
        : std::chrono::milliseconds(0);
}

} // namespace

UndoLane::UndoLane(
    RunRecord& record, Session& session, std::shared_ptr<const UndoPlan> plan, const Location& at,
    const std::vector<int>& cells, const RunPauses& pauses, QObject* parent)
    : ChangeLane(record, session, pauses, parent)
    , m_plan(std::move(plan))
    , m_at(at)
    , m_attribution(batchSizeOf(*m_plan), static_cast<int>(cells.size()))
    , m_listed(m_plan->facts.listed)
    , m_fresh(freshFor(m_listed, pauses.fresh))
    , m_reconciler(new UndoReconciler(record, session, at, pauses, this))
{
    setCells(cells);
    connect(m_reconciler, &UndoReconciler::waitingChanged, this, &RunLane::stateChanged);
    connect(m_reconciler, &UndoReconciler::settled, this, &UndoLane::reconciled);
    for (const int cell : cells) {
        if (undoOf(cell).action == UndoAction::Remove)
            m_removals.push_back(cell);
        else if (undoOf(cell).action == UndoAction::Restore)
            m_restores.push_back(cell);
    }
}

const UndoCell& UndoLane::undoOf(int cell) const
{
    return m_plan->cells[static_cast<size_t>(cell)];
}

void UndoLane::cancel()
{
    m_reconciler->stopWaiting();
    ChangeLane::cancel();
}

bool UndoLane::isWaitingForSignIn() const
{
    return m_reconciler->isWaitingForSignIn() || ChangeLane::isWaitingForSignIn();
}

bool UndoLane::hasWork() const
{
    return !m_halves.empty() || !m_removals.empty() || !m_restores.empty();
}

std::vector<int> UndoLane::drain()
{
    std::vector<int> cells;
    for (const PlannedCall& half : m_halves)
        cells.insert(cells.end(), half.cells.begin(), half.cells.end());
    cells.insert(cells.end(), m_removals.begin(), m_removals.end());
    cells.insert(cells.end(), m_restores.begin(), m_restores.end());
    m_halves.clear();
    m_removals.clear();
    m_restores.clear();
    return cells;
}

void UndoLane::sendNext()
{
    if (!m_justListed && !isFresh())
        return relist();
    if (m_halves.empty() && m_removals.empty())
        sendRestore();
    else
        sendRemoval();
}

//! By both clocks: that of the deadline may stand still while the computer sleeps.
bool UndoLane::isFresh() const
{
    return !m_fresh.hasExpired() && freshFor(m_listed, pauses().fresh).count() > 0;
}

void UndoLane::relist()
{
    begin();
    list(m_at, [this](const Result<Listing>& listing) {
        takeListing(listing);
        // However short a listing stays fresh, one call may follow it, but no later than now.
        m_justListed = listing.has_value();
        end();
        m_justListed = false;
    });
}

void UndoLane::takeListing(const Result<Listing>& listing)
{
    if (!listing && listing.error().kind != ErrorKind::NotFound) {
        return failRest(
            listing.error(),
            tr("Not sent, because whether it is still as the run left it cannot be told: %1")
                .arg(wordsOf(listing.error())));
    }
    m_there.clear();
    m_keys.clear();
    for (const Secret& secret : listing ? listing->secrets : QList<Secret>()) {
        if (secret.marks & (SecretMark::Imported | SecretMark::PersonalOverride))
            continue;
        m_there.insert(secret.id, secret);
        ++m_keys[secret.key];
    }
    m_listed = QDateTime::currentDateTimeUtc();
    m_fresh.setRemainingTime(pauses().fresh);
    dropWhatChanged();
}

void UndoLane::dropWhatChanged()
{
    const auto isDropped = [this](int cell) {
        const QString change = changeOf(cell);
        if (!change.isEmpty())
            record().settle(cell, Outcome::LeftAlone, change);
        return !change.isEmpty();
    };
    std::erase_if(m_removals, isDropped);
    std::erase_if(m_restores, isDropped);
    for (PlannedCall& half : m_halves)
        std::erase_if(half.cells, isDropped);
    std::erase_if(m_halves, [](const PlannedCall& half) { return half.cells.empty(); });
}

//! What became of it since the plan; empty when nothing did.
QString UndoLane::changeOf(int cell) const
{
    const UndoCell& undo = undoOf(cell);
    const auto found = m_there.constFind(undo.id);
    if (found == m_there.cend())
        return tr("It is gone by now.");
    const QString& removed = m_plan->facts.removedStatus;
    if (!removed.isEmpty() && found->status == removed)
        return tr("It is gone by now.");
    const PlanCell& planned = m_plan->run.plan.cells[static_cast<size_t>(cell)];
    if (found->version != undo.version || found->modified != undo.modified
        || found->key != planned.targetKey)
        return tr("It was changed meanwhile.");
    if (m_keys.value(found->key) > 1)
        return tr("Another secret of the same key appeared beside it.");
    return {};
}

void UndoLane::sendRemoval()
{
    const bool isHalf = !m_halves.empty();
    PlannedCall call;
    if (isHalf) {
        call = std::move(m_halves.front());
        m_halves.pop_front();
    }
    while (!isHalf && !m_removals.empty() && std::ssize(call.cells) < batchSizeOf(*m_plan)) {
        call.cells.push_back(m_removals.front());
        m_removals.pop_front();
    }
    call.destination = record().planned(call.cells.front()).destination;
    RemoveCall request{m_at, {}};
    for (const int cell : call.cells)
        request.items.append({undoOf(cell).id, record().planned(cell).targetKey});
    send(
        call, isHalf,
        [this, call, isHalf, request] {
            auto* job = session()->removeSecrets(request);
            job->onFinished(this, [this, call, isHalf](const Result<ChangeReply>& answer) {
                takeRemoval(call, isHalf, answer);
            });
            return job;
        },
        [this, call, isHalf] { putBack(call, isHalf); });
}

void UndoLane::putBack(const PlannedCall& call, bool isHalf)
{
    record().setPending(call.cells);
    if (isHalf)
        m_halves.push_front(call);
    else
        m_removals.insert(m_removals.begin(), call.cells.begin(), call.cells.end());
}

void UndoLane::takeRemoval(const PlannedCall& call, bool isHalf, const Result<ChangeReply>& answer)
{
    if (answer) {
        m_attribution.succeeded();
        m_listedForRefusal = false;
        succeed(call.cells, false, *answer);
        return end();
    }
    const Error& error = answer.error();
    if (isHeldBack(error, [&] { putBack(call, isHalf); }))
        return end();
    switch (error.kind) {
    case ErrorKind::NotFound:
        // All or nothing: someone deleted one of them, and a listing tells which.
        if (!std::exchange(m_listedForRefusal, true)) {
            putBack(call, isHalf);
            m_fresh.setRemainingTime(0);
            return end();
        }
        [[fallthrough]];
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
        takeRefusal(call, error);
        return end();
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Keychain:
    case ErrorKind::Unsupported:
        failAll(call.cells, error);
        return end();
    default:
        return reconcile(call.cells, error);
    }
}

void UndoLane::takeRefusal(const PlannedCall& call, const Error& error)
{
    const Attribution::Verdict verdict = m_attribution.judge(call, Blame(), -1);
    for (const int cell : verdict.blamed) {
        record().fail(
            cell, Outcome::Failed, error,
            verdict.notToldApart
                ? tr("Refused together with others, and the service does not say which of them it "
                     "is about: %1")
                      .arg(wordsOf(error))
                : QString());
    }
    for (auto half = verdict.again.rbegin(); half != verdict.again.rend(); ++half) {
        record().setPending(half->cells);
        m_halves.push_front(*half);
    }
}

void UndoLane::sendRestore()
{
    const int cell = m_restores.front();
    m_restores.pop_front();
    send(
        {record().planned(cell).destination, false, {cell}}, false,
        [this, cell] {
            auto* job = session()->restoreVersion(restoreCallOf(cell));
            job->onFinished(this, [this, cell](const Result<ChangeReply>& answer) {
                takeRestore(cell, answer);
            });
            return job;
        },
        [this, cell] { putBackRestore(cell); });
}

void UndoLane::putBackRestore(int cell)
{
    record().setPending({cell});
    m_restores.push_front(cell);
}

RestoreCall UndoLane::restoreCallOf(int cell) const
{
    const UndoCell& undo = undoOf(cell);
    const Plan& plan = m_plan->run.plan;
    const PlanCell& planned = plan.cells[static_cast<size_t>(cell)];
    RestoreCall call;
    call.from = {m_at, undo.id, planned.targetKey, undo.earlierVersion};
    call.attributes = undo.restores;
    const QList<Secret>& before = plan.destinations[planned.destination].info.secrets;
    const auto found = std::ranges::find(before, planned.existingId, &Secret::id);
    if (found != before.cend()) {
        call.tags = found->tags;
        call.metadata = found->metadata;
    }
    return call;
}

void UndoLane::takeRestore(int cell, const Result<ChangeReply>& answer)
{
    if (answer) {
        succeed({cell}, true, *answer);
        return end();
    }
    const Error& error = answer.error();
    if (isHeldBack(error, [&] { putBackRestore(cell); }))
        return end();
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::Forbidden:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported:
        record().fail(cell, Outcome::Failed, error);
        return end();
    case ErrorKind::Offline:
    case ErrorKind::Tls:
    case ErrorKind::Keychain:
        failAll({cell}, error);
        return end();
    default:
        return reconcile({cell}, error);
    }
}

void UndoLane::succeed(const std::vector<int>& cells, bool restore, const ChangeReply& reply)
{
    carriedOut();
    m_wholeFailures = 0;
    const QUrl page
        = reply.approval && session() ? session()->approvalPage(m_at, *reply.approval) : QUrl();
    for (const int cell : cells) {
        const UndoCell& undo = undoOf(cell);
        if (reply.approval) {
            record().await(cell, *reply.approval, page, reply.requestId);
        } else {
            record().succeed(
                cell, restore ? Outcome::Restored : Outcome::Removed, undo.id, reply.requestId,
                restore ? tr("Restored: %1.").arg(attributeList(undo.restores)) : QString());
        }
    }
}

void UndoLane::failAll(const std::vector<int>& cells, const Error& error)
{
    for (const int cell : cells)
        record().fail(cell, Outcome::Failed, error);
    if (++m_wholeFailures >= wholeFailuresToGiveUp) {
        failRest(error, tr("Not sent, because the calls before it failed: %1").arg(wordsOf(error)));
    }
}

void UndoLane::reconcile(const std::vector<int>& cells, const Error& error)
{
    m_doubt = error;
    m_reconciler->settle(cells, error);
}

void UndoLane::reconciled(bool listed)
{
    if (listed)
        m_wholeFailures = 0;
    else
        failAll({}, m_doubt);
    end();
}

} // namespace Keycutter
