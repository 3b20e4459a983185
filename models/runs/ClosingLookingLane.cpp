// SPDX-License-Identifier: MIT
#include "runs/ClosingLookingLane.h"

#include <QTimer>

#include <utility>

namespace Keycutter {

ClosingLookingLane::ClosingLookingLane(
    RunRecord& record, Session& session, std::deque<RequestToClose> requests, const Error& error,
    std::chrono::milliseconds wait, const RunPauses& pauses, QObject* parent)
    : RunLane(parent)
    , m_requests(std::move(requests))
    , m_error(error)
    , m_wait(wait)
    , m_reconciler(record, session, pauses, nullptr)
{
    for (const RequestToClose& request : m_requests)
        m_open += static_cast<int>(request.cells.size());
    connect(&m_reconciler, &ClosingReconciler::waitingChanged, this, &RunLane::stateChanged);
    connect(&m_reconciler, &ClosingReconciler::settled, this, [this] {
        m_open -= static_cast<int>(m_requests.front().cells.size());
        m_requests.pop_front();
        next();
    });
}

void ClosingLookingLane::start()
{
    if (!std::exchange(m_isStarted, true))
        QTimer::singleShot(m_wait, this, &ClosingLookingLane::next);
}

void ClosingLookingLane::next()
{
    if (!m_requests.empty())
        return m_reconciler.settle(m_requests.front(), m_error);
    m_isFinished = true;
    QMetaObject::invokeMethod(this, &RunLane::finished, Qt::QueuedConnection);
}

void ClosingLookingLane::cancel()
{
    m_reconciler.stopWaiting();
    start();
}

bool ClosingLookingLane::isWaitingForSignIn() const
{
    return m_reconciler.isWaitingForSignIn();
}

} // namespace Keycutter
