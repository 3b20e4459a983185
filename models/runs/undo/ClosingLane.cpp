// SPDX-License-Identifier: MIT
#include "runs/undo/ClosingLane.h"

#include "runs/RunApprovals.h"
#include "runs/RunRecord.h"

#include <algorithm>
#include <iterator>

namespace Keycutter {

namespace {

//! The call was refused, so it had no effect; the state says why.
bool wasRefused(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::InvalidRequest:
    case ErrorKind::Unsupported:
        return true;
    default:
        return false;
    }
}

bool neverLeft(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Tls || kind == ErrorKind::Keychain;
}

} // namespace

ClosingLane::ClosingLane(
    RunRecord& record, Session& session, const UndoPlan& plan, const std::vector<int>& cells,
    const RunPauses& pauses, QObject* parent)
    : ChangeLane(record, session, pauses, parent)
{
    setCells(cells);
    for (const RunApproval& opened : plan.run.approvals) {
        Request request{questionAbout(plan.run, opened), {}};
        std::ranges::copy_if(opened.cells, std::back_inserter(request.cells), [&plan](int cell) {
            return plan.cells[static_cast<size_t>(cell)].action == UndoAction::CloseRequest;
        });
        if (!request.cells.empty())
            m_requests.push_back(request);
    }
}

std::vector<int> ClosingLane::drain()
{
    std::vector<int> cells;
    for (const Request& request : m_requests)
        cells.insert(cells.end(), request.cells.begin(), request.cells.end());
    m_requests.clear();
    return cells;
}

void ClosingLane::sendNext()
{
    const Request request = m_requests.front();
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

void ClosingLane::putBack(const Request& request)
{
    record().setPending(request.cells);
    m_requests.push_front(request);
}

void ClosingLane::take(const Request& request, const Result<Approval>& answer)
{
    if (answer && answer->state == Approval::State::Declined) {
        settle(request, Outcome::Closed, {});
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
    ask(request, error);
}

void ClosingLane::ask(const Request& request, const Error& error)
{
    if (!session())
        return;
    session()
        ->approvalStates({request.question})
        ->onFinished(this, [this, request, error](const Result<QList<Approval>>& states) {
            weigh(request, error, states);
            end();
        });
}

void ClosingLane::weigh(
    const Request& request, const Error& error, const Result<QList<Approval>>& states)
{
    Approval::State state = Approval::State::Unreadable;
    for (const Approval& approval : states.value_or(QList<Approval>())) {
        if (approval.id == request.question.known.id)
            state = approval.state;
    }
    const bool refused = wasRefused(error.kind);
    switch (state) {
    case Approval::State::Merged:
    case Approval::State::MergedWithConflicts:
        return settle(
            request, Outcome::LeftAlone,
            tr("The request was merged meanwhile. Undo the run again to take back what it wrote."));
    case Approval::State::Declined:
        return refused
            ? settle(request, Outcome::LeftAlone, tr("The request was closed already."))
            : settle(
                request, Outcome::Closed,
                tr("The answer was lost (%1), but the request is closed now.").arg(wordsOf(error)));
    case Approval::State::Waiting:
    case Approval::State::PolicyRemoved:
    case Approval::State::Unreadable:
        break;
    }
    const bool isKnown = refused || state != Approval::State::Unreadable;
    for (const int cell : request.cells)
        record().fail(cell, isKnown ? Outcome::Failed : Outcome::Unknown, error);
}

void ClosingLane::settle(const Request& request, Outcome outcome, const QString& detail)
{
    for (const int cell : request.cells)
        record().settle(cell, outcome, detail);
}

} // namespace Keycutter
