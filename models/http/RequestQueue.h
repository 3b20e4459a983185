// SPDX-License-Identifier: MIT
#pragma once

#include "http/RateGate.h"

#include <QList>
#include <QObject>

#include <chrono>

namespace Keycutter {

class HttpJob;

//! Lets the jobs of one client start in their order, as many at once as allowed and as the RateGate
//! lets through. Starts happen from the event loop only. Knows each job at most once, as waiting or
//! as under way; does not own them.
class RequestQueue : public QObject
{
    Q_OBJECT

public:
    RequestQueue(RateGate& gate, Clock& clock, int maximumParallel);

    //! A job wants to send. @p first puts it before the others (it was its turn already).
    void enqueue(HttpJob* job, bool first = false);
    //! A job's attempt is over, or it gives its place up.
    void remove(HttpJob* job);
    //! Answers every waiting job RateLimited if the gate stays closed for longer than @p budget.
    void refuseBeyond(std::chrono::seconds budget);
    [[nodiscard]] qint64 startedCount() const { return m_started; }

private:
    void schedule();
    void pump();

    RateGate& m_gate;
    Clock& m_clock;
    qsizetype m_maximumParallel;
    QList<HttpJob*> m_waiting;
    QList<HttpJob*> m_underWay;
    qint64 m_started = 0;
    bool m_scheduled = false;
};

} // namespace Keycutter
