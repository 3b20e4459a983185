// SPDX-License-Identifier: MIT
#include "runs/undo/ClosingLane.h"

#include "runs/RunApprovals.h"
#include "runs/RunRecord.h"

#include <algorithm>
#include <iterator>

namespace Keycutter {

namespace {

bool neverLeft(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Tls || kind == ErrorKind::Keychain;
}

} // namespace

ClosingLane::ClosingLane(
    RunRecord& record, Session& session, const UndoPlan& plan, const std::vector<int>& cells,
    const RunPauses& pauses, QObject* parent)
    : ChangeLane(record, session, pauses, parent)
    , m_reconciler(new ClosingReconciler(record, session, pauses, this))
{
    setCells(cells);
    connect(m_reconciler, &ClosingReconciler::waitingChanged, this, &RunLane::stateChanged);
    connect(m_reconciler, &ClosingReconciler::settled, this, [this] { end(); });
    for (const RunApproval& opened : plan.run.approvals) {
        RequestToClose request{questionAbout(plan.run, opened), {}};
        std::ranges::copy_if(opened.cells, std::back_inserter(request.cells), [&plan](int cell) {
            return plan.cells[static_cast<size_t>(cell)].action == UndoAction::CloseRequest;
        });
        if (!request.cells.empty())
            m_requests.push_back(request);
    }
}

void ClosingLane::cancel()
{
    m_reconciler->stopWaiting();
    ChangeLane::cancel();
}

bool ClosingLane::isWaitingForSignIn() const
{
    return m_reconciler->isWaitingForSignIn() || ChangeLane::isWaitingForSignIn();
}

std::vector<int> ClosingLane::drain()
{
    std::vector<int> cells;
    for (const RequestToClose& request : m_requests)
        cells.insert(cells.end(), request.cells.begin(), request.cells.end());
    m_requests.clear();
    return cells;
}

void ClosingLane::sendNext()
{
    const RequestToClose request = m_requests.front();
    m_requests.pop_front();
    send(
        {record().planned(request.cells.front()).destination, false, request.cells}, false,
        [this, request] {
            auto* job = session()->closeApproval(request.question.known);
            job->onFinished(
                this, [this, request](const Result<Approval>& answer) { take(request, answer); });
            return job;
        },
        [this, request] { putBack(request); });
}

void ClosingLane::putBack(const RequestToClose& request)
{
    record().setPending(request.cells);
    m_requests.push_front(request);
}

void ClosingLane::take(const RequestToClose& request, const Result<Approval>& answer)
{
    if (answer)
        carriedOut();
    if (answer && answer->state == Approval::State::Declined) {
        for (const int cell : request.cells)
            record().settle(cell, Outcome::Closed);
        return end();
    }
    const Error error = answer
        ? Error::of(
            ErrorKind::Malformed, {}, tr("The service’s answer does not say that it is closed"))
        : answer.error();
    if (isHeldBack(error, [&] { putBack(request); }))
        return end();
    if (neverLeft(error.kind)) {
        for (const int cell : request.cells)
            record().fail(cell, Outcome::Failed, error);
        return end();
    }
    m_reconciler->settle(request, error);
}

} // namespace Keycutter
