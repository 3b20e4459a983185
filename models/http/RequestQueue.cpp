// SPDX-License-Identifier: MIT
#include "http/RequestQueue.h"

#include "http/HttpJob.h"

#include <algorithm>
#include <utility>

namespace Keycutter {

namespace {

//! Qt opens at most this many connections to one host; more would only wait inside of Qt, with
//! their time-out running.
constexpr int mostConnections = 6;

} // namespace

RequestQueue::RequestQueue(RateGate& gate, Clock& clock, int maximumParallel)
    : m_gate(gate)
    , m_clock(clock)
    , m_maximumParallel(std::clamp(maximumParallel, 1, mostConnections))
{
    connect(&m_gate, &RateGate::changed, this, &RequestQueue::schedule);
}

void RequestQueue::enqueue(HttpJob* job, bool first)
{
    if (first)
        m_waiting.prepend(job);
    else
        m_waiting.append(job);
    schedule();
}

void RequestQueue::remove(HttpJob* job)
{
    m_waiting.removeOne(job);
    if (m_underWay.removeOne(job))
        schedule();
}

void RequestQueue::refuseBeyond(std::chrono::seconds budget)
{
    const QDateTime until = m_gate.closedUntil();
    if (!until.isValid())
        return;
    const std::chrono::seconds left(m_clock.now().secsTo(until));
    if (left <= budget)
        return;
    const QList<HttpJob*> refused = std::exchange(m_waiting, {});
    for (HttpJob* job : refused)
        job->refuseRateLimited(left);
}

void RequestQueue::schedule()
{
    if (m_waiting.isEmpty() || std::exchange(m_scheduled, true))
        return;
    // From the event loop, so that nothing starts inside of send() or of an answer's slot.
    QMetaObject::invokeMethod(this, &RequestQueue::pump, Qt::QueuedConnection);
}

void RequestQueue::pump()
{
    m_scheduled = false;
    while (!m_waiting.isEmpty() && m_underWay.size() < m_maximumParallel
           && m_gate.mayStart(m_underWay.size())) {
        HttpJob* job = m_waiting.takeFirst();
        m_underWay.append(job);
        ++m_started;
        job->start();
    }
}

} // namespace Keycutter
