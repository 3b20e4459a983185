// SPDX-License-Identifier: MIT
#include "runs/LookingLane.h"

#include "runs/RunRecord.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace Keycutter {

LookingLane::LookingLane(
    RunRecord& record, Session& session, const Location& at, std::vector<int> cells,
    const Error& error, std::chrono::milliseconds wait, const RunPauses& pauses, QObject* parent)
    : RunLane(parent)
    , m_record(record)
    , m_cells(std::move(cells))
    , m_error(error)
    , m_wait(wait)
    , m_reconciler(record, session, at, pauses, nullptr)
{
    connect(&m_reconciler, &UndoReconciler::waitingChanged, this, &RunLane::stateChanged);
    connect(&m_reconciler, &UndoReconciler::settled, this, [this] {
        m_isFinished = true;
        QMetaObject::invokeMethod(this, &RunLane::finished, Qt::QueuedConnection);
    });
}

void LookingLane::start()
{
    if (!std::exchange(m_isStarted, true))
        QTimer::singleShot(m_wait, this, [this] { m_reconciler.settle(m_cells, m_error); });
}

void LookingLane::cancel()
{
    m_reconciler.stopWaiting();
    start();
}

int LookingLane::open() const
{
    return static_cast<int>(std::ranges::count_if(m_cells, [this](int cell) {
        return !isFinal(m_record.run().cells[static_cast<size_t>(cell)].outcome);
    }));
}

bool LookingLane::isWaitingForSignIn() const
{
    return m_reconciler.isWaitingForSignIn();
}

} // namespace Keycutter
